import type {Token} from '../../model.ts'
import {isGenitive, isVerb, isWord} from '../words.ts'
import type {Figure} from './cast.ts'
import {type Description, isBe, isPersonWord, type Named, type Scene} from './phrases.ts'
import {placeNouns} from './places.ts'

/** An office or another noun that the text joins to a named actor. */
export interface Tie {
  readonly figure: Figure
  readonly noun: string
  /** Words of the phrase before its noun, and after it as far as “of …” goes, in lower case. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Whether he holds it no more. */
  readonly isFormer: boolean
  readonly sentence: number
  /** The description that is tied, where it is one of its own: not for a title before a name. */
  readonly description?: Description
  readonly why: 'title' | 'apposition' | 'predicate'
}

/** The ties that a sentence makes. */
export function tiesIn(scene: Scene, cast: readonly Figure[]): readonly Tie[] {
  const {names, descriptions, sentence} = scene
  const {tokens} = sentence
  const ties: Tie[] = []
  for (const name of names) {
    const figure = cast[name.actor]
    if (!figure) continue
    const title = titleTie(name, figure, tokens)
    if (title) ties.push({...title, sentence: sentence.index})
  }
  let next = 0
  let before: Named | undefined
  for (const description of descriptions) {
    while ((names[next]?.first ?? Number.POSITIVE_INFINITY) < description.first) {
      before = names[next]
      next += 1
    }
    if (description.isPlural || description.determiner === 'possessive') continue
    const after = complementEnd(tokens, description.last)
    const found = tiedName(tokens, description, {before, after, names, next})
    const latest = ties.at(-1)
    const joined = goesOn(tokens, latest, description) ? latest : undefined
    const figure = found ? cast[found.name.actor] : joined?.figure
    const why = found?.why ?? joined?.why
    if (!figure || !why || !fits(description, figure)) continue
    ties.push({
      figure,
      noun: description.noun,
      before: description.modifiers,
      after: tokens.slice(description.last + 1, after + 1).map(({lower}) => lower),
      isFormer: isFormer(description.modifiers),
      sentence: sentence.index,
      description,
      why
    })
  }
  return ties
}

/** “Bo Okoro is the founder of the club and the author of two books” */
function goesOn(
  tokens: readonly Token[],
  tie: Tie | undefined,
  {first, determiner}: Description
): boolean {
  if (!tie?.description || determiner !== 'the' || !isWord(tokens[first - 1], 'and')) return false
  const between = tokens.slice(tie.description.last + 1, first - 1)
  return between.length < 2 * longestComplement && !between.some(token => isVerb(token))
}

function fits({sort, noun}: Description, {kind}: Figure): boolean {
  if (kind === 'person') return sort === 'person'
  if (kind === 'organization') return sort === 'body'
  return sort !== 'person' && placeNouns.has(noun)
}

/** “Prime Minister Bo Okoro” */
function titleTie(
  {first, mention}: Named,
  figure: Figure,
  tokens: readonly Token[]
): Omit<Tie, 'sentence'> | undefined {
  const words = mention.title?.toLowerCase().replaceAll('-', ' - ').split(' ') ?? []
  const last = words.at(-1)
  const noun = abbreviations[last ?? ''] ?? last
  if (noun === undefined || !isPersonWord(noun)) return undefined
  const lead = tokens.slice(Math.max(0, first - words.length - 3), first - 1)
  const before = lead.map(({lower}) => lower)
  return {figure, noun, before, after: [], isFormer: isFormer(before), why: 'title'}
}

/** The offices that titles cut short. */
const abbreviations: Readonly<Record<string, string>> = {
  'gov.': 'governor',
  gov: 'governor',
  'sen.': 'senator',
  sen: 'senator',
  'gen.': 'general',
  gen: 'general',
  'prof.': 'professor',
  prof: 'professor'
}

/** The name that a description is tied to in its sentence. */
function tiedName(
  tokens: readonly Token[],
  description: Description,
  around: {before: Named | undefined; after: number; names: readonly Named[]; next: number}
): {name: Named; why: Tie['why']} | undefined {
  const {before, after, names, next} = around
  const {first, last} = description
  const following = names.slice(next, next + 4).find(name => name.first > after)
  if (before) {
    const gap = tokens.slice(before.last + 1, first)
    const [link] = gap
    // “Bo Okoro, the minister,”, “Bo Okoro, a minister of Norland.”
    if (isWord(link, ',', '(', '–', '—') && gap.slice(1).every(isLead) && closes(tokens, after))
      return {name: before, why: 'apposition'}
    const be = gap.find(isBe)
    const isSaid = be && !gap.some(token => isWord(token, 'not', 'never', "n't", 'n’t', 'no'))
    if (
      isSaid &&
      !isGenitive(link) &&
      gap.every(token => token === be || isLead(token) || token.pos === 'ADV')
    )
      return isUnsaid(tokens[openingOf(tokens, before.first) - 1])
        ? undefined
        : {name: before, why: 'predicate'}
  }
  if (!following || description.determiner === 'indefinite') return undefined
  // “the prime minister, Bo Okoro, said”; a list goes on with “and”.
  const gap = tokens.slice(after + 1, following.first)
  const end = tokens[following.last + 1]
  const isOpen = description.determiner === 'the' && last <= after
  if (isOpen && gap.length === 1 && isWord(gap[0], ',') && isClose(end))
    return isList(tokens, following.last + 1) ? undefined : {name: following, why: 'apposition'}
  return undefined
}

/** The index where the words that lead up to a name begin: “the Estavian Congress”. */
function openingOf(tokens: readonly Token[], first: number): number {
  let opening = first
  while (opening > 0 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[opening - 1]?.pos ?? ''))
    opening -= 1
  return opening
}

/** “after Okoro is the minister”, “thinks Okoro is the enemy”: the writer may not say so. */
function isUnsaid(token: Token | undefined): boolean {
  return token?.pos === 'ADP' || isWord(token, 'and', 'or') || suppositions.has(token?.lower ?? '')
}

const suppositions: ReadonlySet<string> = new Set(
  'if whether unless think thinks thinking thought believe believes believing believed suppose supposes imagine imagines'.split(
    ' '
  )
)

/** “now”, “then”, “once”, “also”: words between a name and what it is. */
function isLead(token: Token): boolean {
  return isWord(token, 'now', 'then', 'once', 'also', 'currently', 'formerly')
}

function closes(tokens: readonly Token[], after: number): boolean {
  return isClose(tokens[after + 1]) && !isList(tokens, after + 1)
}

function isClose(token: Token | undefined): boolean {
  return (
    token === undefined ||
    /^[,.;:)!?–—]$/.test(token.text) ||
    isWord(token, 'who', 'whose', 'and', 'has', 'said', 'at')
  )
}

/** Whether a list goes on at a mark: “, Obi and Ann”. */
function isList(tokens: readonly Token[], at: number): boolean {
  return (
    isWord(tokens[at], 'and') || (isWord(tokens[at], ',') && isWord(tokens[at + 1], 'and', 'or'))
  )
}

/** How far “of …” is followed after a noun. */
const longestComplement = 8

/** The index of the last token of a phrase with what belongs to its noun: “of the bank in Dolm”. */
export function complementEnd(tokens: readonly Token[], last: number): number {
  if (!isWord(tokens[last + 1], 'of', 'for', 'at')) return last
  let end = last + 1
  while (end < last + longestComplement && isInside(tokens[end + 1])) end += 1
  return end
}

function isInside(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.pos) ||
      isGenitive(token) ||
      isWord(token, 'of', '-', 'his', 'her', 'its', 'their', '&'))
  )
}

/** Whether a phrase says that he holds it no more, or not yet. */
export function isFormer(words: readonly string[]): boolean {
  return words.some(word =>
    /^(?:former|ex|late|then|outgoing|onetime|erstwhile|previous|next|future|first|new)$/.test(word)
  )
}
