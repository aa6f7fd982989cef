import {describe, expect, test} from 'vitest'
import type {Scorecard, ScorecardSentence, SupportStatus} from '../src/model.ts'
import {isStatement} from '../src/score/statements.ts'
import {analyze} from './analyze.ts'
import {sourceOf} from './sources.ts'

const read = (name: string) => {
  const path = `corpora/briefs/${name}.md`
  return analyze(sourceOf(path), {path})
}
const sourced = read('harbour-dues-reform')
const bare = read('harbour-dues-reform-unsourced')

/** A sentence of the brief without sources, and its sister in the brief with them. */
interface Pair {
  readonly before: ScorecardSentence
  readonly after: ScorecardSentence
}

/** The sentences in pairs, and those that the brief with sources has alone. */
const {pairs, alone} = paired(sourced, bare)

/**
 * What the analysis gets wrong here, by the beginning of the sentence: the status that it gives without the source.
 * An entry that is no longer wrong makes the tests fail, and goes.
 */
const misread: Readonly<Record<string, {readonly status: SupportStatus; readonly why: string}>> = {
  'Ports in Denmark and Estonia may vary': {
    status: 'not-needed',
    why: '“may” is a permission under a law, and looks like a possibility without it'
  }
}

/** The rules whose findings differ between the twins beside those on sources, and why. */
const moved: Readonly<Record<string, string>> = {
  'universal-claim': '“no ferry company” was the report’s word and becomes the author’s',
  hedge: '“may” is a permission under a law, and looks like a hedge without it'
}

/** Why the measures of sources move by more than the sources. */
const sources: Readonly<Record<string, string>> = {
  'claim-statistic-unsourced': 'one finding stands for all where a text offers no source at all',
  'figures-unsourced': '“about half” was Adeyemi’s finding and becomes the author’s',
  'statements-unsourced': 'so it does, and so does what the report notes'
}

describe('a brief with sources and its twin without', () => {
  test('differ in their sources and in nothing else', () => {
    expect(pairs.map(({after}) => after.index)).toEqual(bare.sentences.map(({index}) => index))
    // What stands alone is the line below the table, the list of sources and the notes.
    const own = alone.filter(({text}) => !text.startsWith('Source: '))
    expect(own.length).toBe(alone.length - 1)
    expect(own.filter(isStatement)).toEqual([])
    expect(bare.document.metadata).toEqual(sourced.document.metadata)
  })

  test('the one has links and notes, the other none', () => {
    expect(sourced.document.evidenceChannels).toEqual({links: 'present', footnotes: 'present'})
    expect(bare.document.evidenceChannels).toEqual({links: 'absent', footnotes: 'absent'})
  })

  test('hold figures in ten sentences or more', () => {
    const figures = bare.sentences.filter(({claim}) => claim.kinds.includes('statistic'))
    expect(figures.length).toBeGreaterThanOrEqual(10)
  })

  test('a statement that loses its source has none, and no other changes', () => {
    const found = pairs.map(({after}) => [after.text, after.support.status])
    const expected = pairs.map(({before, after}) => {
      const {status} = before.support
      const known = misreadOf(after)
      if (known) return [after.text, known.status]
      return [after.text, /^(?:traceable|attributed)$/.test(status) ? 'none-found' : status]
    })
    expect(found).toEqual(expected)
    expect(bare.sentences.flatMap(({support}) => support.evidence)).toEqual([])
  })

  test('no figure has a source in the one, every figure in the other', () => {
    const share = (scorecard: Scorecard) => {
      const {count = 0, opportunities = 0} =
        scorecard.measures.find(({id}) => id === 'figures-unsourced') ?? {}
      return {count, opportunities}
    }
    expect(share(sourced).count).toBe(0)
    expect(share(sourced).opportunities).toBeGreaterThanOrEqual(10)
    expect(share(bare).count).toBe(share(bare).opportunities)
  })

  test('only findings on sources move, but for those whose source was their context', () => {
    const changed = sourced.measures
      .filter(({id}) => !/^claim-|-unsourced$/.test(id))
      .filter(({id, count}) => bare.measures.find(other => other.id === id)?.count !== count)
      .map(({id}) => id)
    expect(changed.sort()).toEqual(Object.keys(moved).sort())
  })

  test('compared', async () => {
    await expect(review()).toMatchFileSnapshot('snapshots/twins/harbour-dues-reform.txt')
  })
})

/** Pairs sentences in order: those of the twin hold no word that their sisters do not, in the same order. */
function paired(one: Scorecard, other: Scorecard): {pairs: Pair[]; alone: ScorecardSentence[]} {
  const pairs: Pair[] = []
  const alone: ScorecardSentence[] = []
  const rest = [...other.sentences]
  for (const before of one.sentences) {
    const [after] = rest
    if (after && keptIn(before.text, after.text)) {
      pairs.push({before, after})
      rest.shift()
    } else alone.push(before)
  }
  return {pairs, alone}
}

/** Which words of a sentence its twin keeps; nothing where the twin has words of its own. */
function keptIn(before: string, after: string): readonly boolean[] | undefined {
  const words = wordsOf(after)
  const kept: boolean[] = []
  // From the end: what opens a sentence is most often what was cut.
  for (const word of wordsOf(before).reverse()) {
    const isKept = bareWord(word) === bareWord(words.at(-1) ?? '')
    if (isKept) words.pop()
    kept.unshift(isKept)
  }
  return words.length === 0 ? kept : undefined
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/)
}

function bareWord(word: string): string {
  return word.toLowerCase().replace(/[.,]+$/, '')
}

function misreadOf({text}: ScorecardSentence) {
  return Object.entries(misread).find(([opening]) =>
    text.replaceAll(/\s+/g, ' ').startsWith(opening)
  )?.[1]
}

/** The comparison as a reviewer would write it down. */
function review(): string {
  const count = ({sentences}: Scorecard, status: SupportStatus) =>
    sentences.filter(sentence => isStatement(sentence) && sentence.support.status === status).length
  const statuses = ['traceable', 'attributed', 'vague', 'common-ground', 'none-found'] as const
  const lines = [
    'corpora/briefs/harbour-dues-reform.md beside its twin without sources',
    '',
    row('', 'sources', 'without'),
    row('words', sourced.document.words, bare.document.words),
    row('links', ...channel('links')),
    row('notes', ...channel('footnotes')),
    '',
    'Statements that could be checked',
    ...statuses.map(status => row(status, count(sourced, status), count(bare, status))),
    '',
    'Shares of statements, and findings where they differ',
    ...measureRows(),
    '',
    'Sentence by sentence: [[…]] is what the twin leaves out',
    ...pairs.filter(({before}) => isStatement(before)).flatMap(drawn),
    '',
    'Only in the brief with sources',
    ...alone.map(
      ({index, text, support}) => `${numbered(index)} ${support.status.padEnd(12)} ${flat(text)}`
    )
  ]
  return `${lines.map(line => line.trimEnd()).join('\n')}\n`
}

function row(name: string, one: string | number, other: string | number): string {
  return `  ${name.padEnd(28)}${String(one).padStart(10)}${String(other).padStart(10)}`
}

function channel(name: 'links' | 'footnotes'): [string, string] {
  return [sourced.document.evidenceChannels[name], bare.document.evidenceChannels[name]]
}

function measureRows(): string[] {
  const shown = (scorecard: Scorecard, id: string) => {
    const {count, opportunities, per} = scorecard.measures.find(other => other.id === id) ?? {}
    return count === undefined ? '–' : per === 1 ? `${count}/${opportunities}` : String(count)
  }
  const ids = new Set([...sourced.measures, ...bare.measures].map(({id}) => id))
  return [...ids]
    .filter(id => shown(sourced, id) !== shown(bare, id))
    .flatMap(id => {
      const reason = moved[id] ?? sources[id]
      const line = row(id, shown(sourced, id), shown(bare, id))
      return reason === undefined ? [line] : [line, `    ${reason}`]
    })
}

/** A statement: its number, what was offered with and without the source, what was left out, where it was found. */
function drawn({before, after}: Pair): string[] {
  const [one, other] = [before.support, after.support]
  const change = one.status === other.status ? one.status : `${one.status} → ${other.status}`
  const words = wordsOf(before.text)
  const kept = keptIn(before.text, after.text) ?? []
  const marked = words
    .map((word, at) => {
      const opens = !kept[at] && kept[at - 1] !== false
      const closes = !kept[at] && kept[at + 1] !== false
      return `${opens ? '[[' : ''}${word}${closes ? ']]' : ''}`
    })
    .join(' ')
    .replace(/([.,])\]\](?= |$)/g, ']]$1')
  const wrong = misreadOf(after)
  const findings = (scorecard: Scorecard, {index}: ScorecardSentence) =>
    scorecard.findings
      .filter(({sentence}) => sentence === index)
      .map(({rule, voice, text}) => `${rule} (${voice}) “${flat(text)}”`)
  const [was, is] = [findings(sourced, before), findings(bare, after)]
  return [
    `${numbered(before.index)} ${change}`,
    `      ${marked}`,
    ...(wrong ? [`      wrong: ${wrong.why}`] : []),
    ...evidenceOf(sourced, before).map(line => `      with: ${line}`),
    ...evidenceOf(bare, after).map(line => `      without: ${line}`),
    ...was.filter(line => !is.includes(line)).map(line => `      found with: ${line}`),
    ...is.filter(line => !was.includes(line)).map(line => `      found without: ${line}`)
  ]
}

function evidenceOf({sentences}: Scorecard, {index, support}: ScorecardSentence): string[] {
  return support.evidence.map(({kind, reach, sentence, text}) => {
    const where = sentence === index ? '' : ` in ${(sentences[sentence]?.index ?? 0) + 1}`
    return `${kind}, ${reach}${where}${text === '' ? '' : ` “${flat(text)}”`}`
  })
}

function numbered(index: number): string {
  return String(index + 1).padStart(4)
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ')
}
