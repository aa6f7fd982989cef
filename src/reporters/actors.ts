import {markdownTable} from 'markdown-table'
import type {NamedElsewhere, Scorecard, ScorecardActor} from '../model.ts'
import {escapeInline} from './escape.ts'
import {joined, plural, wholeNumber} from './wording.ts'

/** Actors named in more sentences than one are in the table, up to this many. */
const mostActors = 20

/** More names than these are not all given in a line. */
const mostNames = 40

/** Who is named, in one line; empty where nobody is. */
export function actorsSummary({actors}: Scorecard): string {
  const [first, second] = bySentences(actors)
  if (!first) return ''
  const verb = actors.length === 1 ? 'is' : 'are'
  const named = `[${plural(actors.length, 'actor')}](#actors) ${verb} named`
  const often =
    first.sentences.length > Math.max(1, second?.sentences.length ?? 0)
      ? `: most often ${escapeInline(first.name)}, in ${wholeNumber(first.sentences.length)} sentences`
      : ''
  return `${named}${often}.`
}

/** Who is named, how, and what he does; then the names that are no actors. */
export function actorsSection({actors, places, unplaced}: Scorecard): string {
  const sorted = bySentences(actors)
  const main = sorted.filter(({sentences}) => sentences.length > 1).slice(0, mostActors)
  const rest = sorted.filter(actor => !main.includes(actor))
  const parts = [
    tableOf(main),
    restLine(main.length, rest),
    namesLine('Named as places', places),
    namesLine('Capitalised, not placed', unplaced)
  ].filter(part => part !== '')
  if (parts.length === 0) return ''
  const note =
    'A deed is counted where the actor is the subject or the object of a verb, or of a noun such as “attack”, whether the text affirms or denies it. Pronouns and descriptions are tied to an actor only where one alone fits: many are left out.'
  return ['## Actors', ...parts, ...(actors.length === 0 ? [] : [note])].join('\n\n')
}

function tableOf(actors: readonly ScorecardActor[]): string {
  if (actors.length === 0) return ''
  const rows = actors.map(actor => {
    const {name, kind, sentences, roles} = actor
    const times = [roles.agent, roles.patient, roles.speaker].map((count = 0) => String(count))
    return [escapeInline(name), kind, String(sentences.length), alsoOf(actor), ...times]
  })
  return markdownTable(
    [['Actor', 'Kind', 'Sentences', 'Also called', 'Acts', 'Is acted on', 'Speaks'], ...rows],
    {align: ['l', 'l', 'r', 'l', 'r', 'r', 'r'], alignDelimiters: false}
  )
}

const otherForms = [
  ['metonym', 'seat', 'seats'],
  ['title', 'title', 'titles'],
  ['description', 'description', 'descriptions'],
  ['pronoun', 'pronoun', 'pronouns']
] as const

/** Other names, then how often something other than a name stands for the actor; seats apart, by their names. */
function alsoOf({aliases, mentions, forms}: ScorecardActor): string {
  const others = otherForms.flatMap(([form, one, many]) => {
    const count = forms[form] ?? 0
    if (count === 0) return []
    const counted = plural(count, one, many)
    if (form !== 'metonym') return [counted]
    const seats = mentions.flatMap(({form, text}) => (form === 'metonym' ? text : []))
    return [`${counted} (${[...new Set(seats)].map(quoted).join(', ')})`]
  })
  return [...aliases.map(quoted), ...others].join(', ')
}

function quoted(name: string): string {
  return `“${escapeInline(name)}”`
}

function restLine(main: number, rest: readonly ScorecardActor[]): string {
  if (rest.length === 0) return ''
  const names = rest
    .slice(0, mostNames)
    .map(({name, sentences}) => withCount(name, sentences.length))
  const lead = main === 0 ? 'Named once' : `${wholeNumber(rest.length)} more`
  return `${lead}: ${cut(names, rest.length)}.`
}

function namesLine(label: string, names: readonly NamedElsewhere[]): string {
  if (names.length === 0) return ''
  const shown = names.slice(0, mostNames).map(({text, count}) => withCount(text, count))
  return `${label}: ${cut(shown, names.length)}.`
}

/** Names in a row, and how many more there are in the JSON. */
function cut(names: readonly string[], total: number): string {
  const left = total - names.length
  if (left === 0) return joined(names, total)
  return `${names.join(', ')} and ${wholeNumber(left)} more, which the JSON has`
}

function withCount(name: string, count: number): string {
  const times = count > 1 ? ` (${wholeNumber(count)})` : ''
  return escapeInline(name) + times
}

function bySentences(actors: readonly ScorecardActor[]): readonly ScorecardActor[] {
  return [...actors].sort((a, b) => b.sentences.length - a.sentences.length)
}
