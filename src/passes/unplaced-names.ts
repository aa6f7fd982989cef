import {communities} from '../lexicons/communities.ts'
import {creeds, holidays, languages, monthsAndDays} from '../lexicons/event-nouns.ts'
import {leads} from '../lexicons/leads.ts'
import {regionAdjectives, wholes} from '../lexicons/region-adjectives.ts'
import type {Sentence, Span, Token} from '../model.ts'
import type {ListedByToken} from '../models/entities/gazetteer.ts'
import {isKnownWord} from '../parse/tokens.ts'
import {definePass} from '../pass.ts'
import {bySentence} from './by-sentence.ts'
import {listedNames} from './listed-names.ts'
import {namedActors} from './named-actors.ts'
import {references} from './references.ts'
import {firstFrom} from './token-positions.ts'
import {isIn, isWord} from './words.ts'

/** Words with a capital that no list and no pass could place: names of events, laws and works, and names that were missed. */
export const unplacedNames = definePass({
  name: 'unplaced-names',
  unit: 'document',
  needs: {namedActors, references, listedNames},
  run(_document, facts): (sentence: Sentence) => readonly Span[] {
    const held = bySentence(
      [...facts.namedActors.flatMap(({mentions}) => mentions), ...facts.references].map(
        mention => [mention.sentence, mention] as const
      )
    )
    return sentence => unplacedIn(sentence, held(sentence), facts.listedNames(sentence))
  }
})

function unplacedIn(
  {tokens, block}: Sentence,
  held: readonly Span[],
  listed: ListedByToken
): readonly Span[] {
  // A title has a capital on every word.
  if (block.kind === 'heading') return []
  const placed = new Set<number>()
  const place = (first: number, last: number) => {
    for (let at = first; at <= last; at++) placed.add(at)
  }
  for (const {start, end} of held) place(firstFrom(tokens, start), firstFrom(tokens, end) - 1)
  for (const [at, name] of listed.entries()) if (name) placed.add(at)
  for (const list of leads) for (const {first, last} of list.find(tokens)) place(first, last)
  return runsOf(tokens).flatMap(({first, last}) => {
    const from = isWord(tokens[first], 'the', 'a', 'an') ? first + 1 : first
    const own = tokens.slice(from, last + 1)
    const isLeft = own.some(
      (token, at) => !placed.has(from + at) && isNameLike(token, tokens, from + at)
    )
    const [begin, end] = [own[0], own.at(-1)]
    return begin && end && isLeft && !isShouted(own) ? [{start: begin.start, end: end.end}] : []
  })
}

const noNames = [communities, creeds, holidays, languages, monthsAndDays, regionAdjectives, wholes]

/** Words with a capital in a row, small words between them included. */
function runsOf(tokens: readonly Token[]): readonly {first: number; last: number}[] {
  const runs: {first: number; last: number}[] = []
  for (const [at, {text}] of tokens.entries()) {
    if (!/^\p{Lu}/u.test(text)) continue
    const before = runs.at(-1)
    const gap = before ? tokens.slice(before.last + 1, at) : []
    if (before && gap.length < 3 && gap.every(isJoint)) before.last = at
    else runs.push({first: at, last: at})
  }
  return runs
}

function isNameLike(token: Token, tokens: readonly Token[], at: number): boolean {
  if (!/^\p{Lu}/u.test(token.text) || token.pos === 'PRON' || /^I[’']/.test(token.text))
    return false
  if (noNames.some(list => isIn(list, token))) return false
  return !(opens(tokens, at) && isKnownWord(token.lower))
}

/** Whether a word opens a sentence or a quotation: its capital then says nothing. */
function opens(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || !/[\p{L}\p{N},)]$/u.test(before.text)
}

function isJoint(token: Token): boolean {
  return isWord(token, 'of', 'the', 'for', '-', '–', 'de')
}

/** A line in capitals throughout. */
function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({text}) => /\p{L}/u.test(text))
  return words.length > 2 && words.every(({text}) => text === text.toUpperCase())
}
