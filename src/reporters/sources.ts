import type {Annotation, EvidenceKind, Scorecard} from '../model.ts'
import {joined, plural} from './wording.ts'

/** What a reader calls a source of each kind, one and several. */
const names: Readonly<Record<Exclude<EvidenceKind, 'vague'>, readonly [string, string]>> = {
  link: ['link', 'links'],
  footnote: ['note', 'notes'],
  citation: ['citation', 'citations'],
  legal: ['reference to a law', 'references to laws'],
  document: ['named document', 'named documents'],
  data: ['set of data', 'sets of data'],
  table: ['reference to a table or a figure', 'references to tables and figures'],
  attribution: ['statement of a named speaker', 'statements of named speakers'],
  testimony: ['account of the author’s own', 'accounts of the author’s own'],
  anecdote: ['account of somebody close to the author', 'accounts of people close to the author']
}

/** What a text does give, so that the page does not only show what it lacks; nothing where there is no source. */
export function sourcesLine({annotations}: Scorecard): string {
  const kinds = Object.keys(names) as (keyof typeof names)[]
  const given = kinds.flatMap(kind => {
    const own = annotations.filter(({id}) => id === `evidence-${kind}`)
    return own.length === 0 ? [] : [`${plural(own.length, ...names[kind])} (${linesOf(own)})`]
  })
  if (given.length === 0) return ''
  const unnamed = annotations.filter(({id}) => id === 'evidence-vague').length
  const more = `${plural(unnamed, 'unnamed source stands', 'unnamed sources stand')} beside them`
  const rest = unnamed === 0 ? '' : ` ${more}, and unnamed sources do not count.`
  return `Sources that the text gives: ${joined(given, given.length)}.${rest}`
}

/** More lines than these are not all given. */
const mostLines = 6

function linesOf(found: readonly Annotation[]): string {
  const lines = [...new Set(found.map(({place}) => place.start.line))]
  const shown = lines.slice(0, mostLines).join(', ')
  const label = lines.length === 1 ? 'line' : 'lines'
  return lines.length > mostLines ? `${label} ${shown} …` : `${label} ${shown}`
}
