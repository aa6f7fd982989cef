import {markdownTable} from 'markdown-table'
import type {Scorecard, ScorecardRepair, SetAside, SetAsideKind} from '../model.ts'
import {escapeInline} from './escape.ts'
import {around, joined, plural} from './wording.ts'

const names: Readonly<Record<SetAsideKind, {one: string; many: string}>> = {
  masthead: {one: 'masthead', many: 'masthead'},
  byline: {one: 'byline', many: 'byline'},
  dateline: {one: 'dateline', many: 'dateline'},
  'running-head': {one: 'running head', many: 'running heads'},
  'page-number': {one: 'page number', many: 'page numbers'},
  caption: {one: 'caption', many: 'captions'}
}

/** What was set aside and mended, in one line of the page’s head; empty where the layout was whole. */
export function layoutLine(scorecard: Scorecard): string {
  const {setAside, repairs} = scorecard.document
  const parts = []
  if (setAside.length > 0) {
    const ranges = lineRanges(scorecard)
    const where = joined(ranges.slice(0, mostRanges), ranges.length)
    const lines = ranges.length === 1 && !where.includes('–') ? 'line' : 'lines'
    parts.push(`[Set aside](#set-aside): ${lines} ${where} (${kindsOf(setAside)}).`)
  }
  if (repairs.length > 0) {
    const broken = repairs.filter(({kind}) => kind === 'broken-sentence').length
    const mended = [
      broken > 0 && `${plural(broken, 'break')} in mid-sentence`,
      broken < repairs.length &&
        `${plural(repairs.length - broken, 'word')} cut at the end of a line`
    ].filter(part => part !== false)
    parts.push(`[Mended](#mended): ${joined(mended, mended.length)}.`)
  }
  return parts.join(' ')
}

/** All that was set aside, as a section of the page. */
export function setAsideSection({document: {setAside}}: Scorecard): string {
  if (setAside.length === 0) return ''
  const rows = setAside.map(({place, kind, text}) => {
    const {after} = around(text.replace(/\s+/g, ' '), {start: 0, end: 0}, 200)
    return [String(place.start.line), names[kind].one, escapeInline(after)]
  })
  const table = markdownTable([['Line', 'What', 'It says'], ...rows], {
    align: ['r', 'l', 'l'],
    alignDelimiters: false
  })
  return `## Set aside\n\nThis belongs to the page and not to the text. No rule read it.\n\n${table}`
}

const repairNames: Readonly<Record<ScorecardRepair['kind'], string>> = {
  'broken-sentence': 'sentence goes on',
  'broken-word': 'word whole again'
}

/** All that was mended, as a section of the page. */
export function mendedSection({document: {repairs}}: Scorecard): string {
  if (repairs.length === 0) return ''
  const rows = repairs.map(({place, kind, text}) => [
    String(place.start.line),
    repairNames[kind],
    escapeInline(text)
  ])
  const table = markdownTable([['Line', 'What', 'Reads now'], ...rows], {
    align: ['r', 'l', 'l'],
    alignDelimiters: false
  })
  return `## Mended\n\n${table}`
}

const mostRanges = 4

/** The lines set aside; what stands apart with no sentence between is one range. */
function lineRanges({document: {setAside}, sentences}: Scorecard): string[] {
  const ranges: {from: number; to: number}[] = []
  let next = 0
  for (const {start, place} of setAside) {
    const last = ranges.at(-1)
    const before = next
    while ((sentences[next]?.span.start ?? start) < start) next += 1
    if (last && next === before) last.to = place.end.line
    else ranges.push({from: place.start.line, to: place.end.line})
  }
  return ranges.map(({from, to}) => (from === to ? String(from) : `${from}–${to}`))
}

function kindsOf(setAside: readonly SetAside[]): string {
  const counts = new Map<SetAsideKind, number>()
  for (const {kind} of setAside) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const kinds = [...counts].map(([kind, count]) => names[kind][count === 1 ? 'one' : 'many'])
  return joined(kinds, kinds.length)
}
