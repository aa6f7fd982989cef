import type {LabelTask} from '../task.ts'
import {describingNouns} from './nouns.ts'

/** One noun of the list, in the singular or the plural. */
const noun = `(?:${describingNouns.map(plurals).join('|')})`

/** One noun of the list in the singular: “that schools” begins a clause. */
const one = `(?:${describingNouns.join('|')})(?![\\p{L}-])`

/** Words that stand in a noun phrase before its noun: small, and none that ends the phrase. */
const modifier =
  "(?!(?:of|in|to|and|or|for|by|with|that|is|are|was|were|be|has|have|had|who|which|whose|on|at|from|as|but|than|it|he|she|they|we|you|will|would|can|could|should|must|may|might|do|does|did|not|any|every|each|some|no|an?|the|this|these|those|its|their|his|her|our|my|your|what|how|when|where|why|if|because|while|about|into|over|after|before|between|against)\\b)\\p{Ll}[\\p{Ll}'’-]*"

/** What follows a noun that another noun does not follow: no word, or one of these. */
const follows =
  "(?![\\p{L}\\p{N}-])(?=$|['’]|\\s*[^\\s\\p{L}\\p{N}]|\\s+(?:of|in|to|and|or|for|by|with|that|is|are|was|were|be|been|has|have|had|who|whom|which|whose|on|at|from|as|but|than|it|he|she|they|we|you|will|would|can|could|should|must|may|might|do|does|did|not|never|also|now|then|still|just|only|itself|himself|herself|themselves|where|when|while|because|if|so|into|over|after|before|between|against|about|under|during|through|without|since|until|more|most|even|always|often|again|cannot|seems?|says?|said|needs?|wants?|makes?|made|takes?|took|goes|went|gets?|got|gave|gives?|began|begins?|knows?|knew|thinks?|became|becomes?|remains?|faces?|want|need|make|take|say|think|know|get|give|go|keeps?|try|tries|seem|agrees?|met|left|held|sent|led|lost|won|put|set|kept|built|brought|came|saw|found|let|paid|spent|sold|stood|ran|rose|fell|grew|broke|chose|spoke|wrote|told|fought|bought|cut|heard|meant|felt|\\p{Ll}+(?:ed|ly))(?![\\p{L}-]))"

const speech =
  '(?:says?|said|saying|tells?|told|argue[sd]?|claim(?:s|ed)|writes?|wrote|asks?|asked|adds|added|declare[sd]|insist(?:s|ed)|warn(?:s|ed)|explain(?:s|ed)|believes?|believed|thinks?|thought)'

/** After a quotation mark that nothing closes, or after another's verb of saying. */
const quoted = `^[^"]*(?:"[^"]*"[^"]*)*"[^"]*|\\b(?:[Hh]e|[Ss]he|[Tt]hey|who|\\p{Lu}\\p{Ll}+)\\s+${speech}\\b.*`
const firstPerson =
  "(?<![\\p{L}\\p{N}'’-]|War )(?:I|[Ww]e|[Mm]e|us|[Mm]y|[Oo]ur)(?![\\p{L}\\p{N}-]|\\.\\p{L})"

/** Who a pronoun or a definite description stands for. Kinds: see `guideline.md`. */
export const reference: LabelTask = {
  name: 'reference',
  texts: 'op-eds/webis-dev.jsonl',
  perHalf: {random: 0, cued: 100},
  secondPerHalf: 100,
  cues: [],
  census: [],
  mentions: [
    {name: 'he', pattern: words('[Hh]e|[Hh]im|[Hh]is|[Hh]imself'), perHalf: 25},
    {name: 'she', pattern: words('[Ss]he|[Hh]ers?|[Hh]erself'), perHalf: 12},
    {name: 'they', pattern: words('[Tt]hey|[Tt]hem|[Tt]heir|[Tt]hemselves'), perHalf: 12},
    {name: 'it', pattern: words('[Ii]t|[Ii]ts|[Ii]tself'), perHalf: 11},
    {name: 'we-quoted', pattern: new RegExp(`(?<=${quoted})${firstPerson}`, 'gu'), perHalf: 4},
    {name: 'we', pattern: new RegExp(`(?<!${quoted})${firstPerson}`, 'gu'), perHalf: 4},
    {
      name: 'description',
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}'’-])(?:[Tt]h(?:e|ese|ose)|[Ii]ts|[Tt]heir|[Tt]h(?:is|at)(?=\\s+(?:${modifier}\\s+){0,2}${one}))\\s+(?:${modifier}\\s+){0,2}${noun}${follows}(?!\\s+\\p{Lu})`,
        'gu'
      ),
      perHalf: 32
    }
  ],
  context: 'so-far',
  contextAfter: 1,
  unit: 'mention',
  kinds: ['named', 'unnamed', 'author', 'none', 'unsure'],
  flags: [],
  referredKinds: ['named']
}

function words(choice: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${choice})(?![\\p{L}\\p{N}-])`, 'gu')
}

/** A noun of the list with its plural, small or, as titles are, with a capital. */
function plurals(noun: string): string {
  const [initial = '', ...rest] = noun
  const tail = rest.join('')
  const forms = tail.endsWith('man')
    ? `${tail.slice(0, -2)}[ae]n`
    : tail === 'olice'
      ? tail
      : /[^aeou]y$/.test(tail)
        ? `${tail.slice(0, -1)}(?:y|ies)`
        : /(?:s|ch)$/.test(tail)
          ? `${tail}(?:es)?`
          : `${tail}s?`
  return `[${initial}${initial.toUpperCase()}]${forms}`
}
