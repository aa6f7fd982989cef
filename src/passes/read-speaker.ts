import {firstPersons} from '../lexicons/pronouns.ts'
import {bodyNouns} from '../lexicons/sources.ts'
import {definiteDeterminers} from '../lexicons/speakers.ts'
import {
  affiliations,
  namingLinks,
  narrowingDeterminers,
  opinionCues,
  sidePlurals,
  standingPlurals,
  unnamedOffices,
  unnamedStudies,
  vagueQuantifiers
} from '../lexicons/vague-sources.ts'
import type {Span, Token} from '../model.ts'
import {isNoun, isPlural} from './noun-phrases.ts'
import type {VagueSource} from './vague-sources.ts'
import {isIn, isWord} from './words.ts'

/** Who a phrase is, where nobody can look him up: its words up to the noun. */
export interface ReadSpeaker extends Span {
  readonly kind: VagueSource['kind']
  readonly cue: string
}

/** Whether a token may be the noun of a vague speaker, or what stands for one. */
export function isVagueHead({lower}: Token): boolean {
  return vagueHeads.has(lower)
}

function isOffice({lower}: Token): boolean {
  return offices.has(lower)
}

/** Unnamed offices, one and several: “an official”, “officials”. */
const offices: ReadonlySet<string> = new Set(
  [...unnamedOffices.entries].flatMap(office => [office, `${office}s`])
)

const vagueHeads: ReadonlySet<string> = new Set([
  ...vagueQuantifiers.entries,
  ...standingPlurals.entries,
  ...unnamedStudies.entries,
  ...offices,
  'those',
  'people'
])

/**
 * Reads the phrase of a speaker.
 *
 * @param cue The words of the verb: people of any kind are vague speakers only where they hold a view.
 */
export function readSpeaker(all: readonly Token[], cue: readonly Token[]): ReadSpeaker | undefined {
  const phrase = trimmed(all)
  const [first] = phrase
  if (!first || phrase.some(isAuthor)) return undefined
  const stop = endOfHead(phrase)
  const [head, rest] = [phrase.slice(0, stop), phrase.slice(stop)]
  const noun = head.findLast(isNoun) ?? head.at(-1)
  if (!noun || namesWho(rest)) return undefined
  if (
    head.some(
      (token, at) =>
        isIn(bodyNouns, token) || (token.pos === 'PROPN' && isWord(head[at + 1], 'and', ','))
    )
  )
    return undefined
  const kind = kindOf(head, rest, noun, cue)
  return kind && {kind, cue: noun.lower, start: first.start, end: noun.end}
}

function kindOf(
  head: readonly Token[],
  rest: readonly Token[],
  noun: Token,
  cue: readonly Token[]
): VagueSource['kind'] | undefined {
  const [first] = head
  const definite = isDefinite(first)
  const counted = head.some(({pos}) => pos === 'NUM')
  const holdsView = cue.some(token => isIn(opinionCues, token))
  if (isIn(standingPlurals, noun))
    return counted ||
      (definite && !(isIn(sidePlurals, noun) && isWord(first, 'his', 'her', 'its', 'their', 'the')))
      ? undefined
      : 'plural'
  if (isOffice(noun)) {
    if (isIn(vagueQuantifiers, first)) return counted ? undefined : 'plural'
    const single = unnamedOffices.entries.has(noun.lower)
    return definite || (single && !isWord(first, 'a', 'an', 'one', 'another'))
      ? undefined
      : 'anonymous'
  }
  if (counted) return undefined
  if (isIn(unnamedStudies, noun)) {
    return definite || rest.length > 0 || head.some(token => token !== noun && isNoun(token))
      ? undefined
      : isWord(noun, 'rumors', 'rumours')
        ? 'impersonal'
        : 'studies'
  }
  if (isWord(first, 'those')) return holdsView ? 'plural' : undefined
  if (isWord(noun, 'people') && head.length === 1)
    return rest.length === 0 && holdsView ? 'plural' : undefined
  if (!isIn(vagueQuantifiers, first)) return undefined
  return head.length === 1 || (isPlural(noun) && holdsView) ? 'plural' : undefined
}

/** A phrase without what leads up to it: “that experts”, “ideals – critics”. */
function trimmed(phrase: readonly Token[]): readonly Token[] {
  const dash = phrase.findIndex(
    ({text, start, end}, at) =>
      /^[-–—]$/.test(text) && phrase[at - 1]?.end !== start && phrase[at + 1]?.start !== end
  )
  const after = dash < 0 ? phrase : phrase.slice(dash + 1)
  const [first, second] = after
  const leads =
    isWord(first, 'that', 'which', 'what', 'whom', 'as') &&
    second !== undefined &&
    (isPlural(second) || isVagueHead(second))
  return leads ? after.slice(1) : after
}

function isAuthor(token: Token): boolean {
  return isIn(firstPersons, token) || isWord(token, 'myself', 'you')
}

/** Where what follows the noun of a phrase begins: “of …”, “who …”, “at …”, “, among them …”. */
function endOfHead(phrase: readonly Token[]): number {
  const from = isWord(phrase[1], 'of') && isIn(vagueQuantifiers, phrase[0]) ? 1 : 0
  const end = phrase.findIndex(
    (token, at) =>
      at > from &&
      (token.pos === 'ADP' ||
        isWord(token, 'who', 'that', 'which', 'familiar', 'close', ',', '(', '—', '–'))
  )
  return end < 0 ? phrase.length : end
}

/** Whether what follows a noun says who it is: “such as Okoro”, “at the Bank”. */
function namesWho(rest: readonly Token[]): boolean {
  return rest.some((token, at) => {
    const lead = rest.slice(0, at)
    if (isIn(bodyNouns, token)) return lead.some(word => isIn(affiliations, word))
    return token.pos === 'PROPN' && lead.some(word => isIn(namingLinks, word) || isWord(word, ','))
  })
}

function isDefinite(token: Token | undefined): boolean {
  return isIn(definiteDeterminers, token) || isIn(narrowingDeterminers, token)
}
