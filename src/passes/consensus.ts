import {agentNouns} from '../lexicons/causes.ts'
import {
  accordPhrases,
  accordVerbs,
  everyoneWords,
  holdingViews,
  mostWords,
  nobodyWords,
  objectingVerbs
} from '../lexicons/consensus.ts'
import {phrasesOf} from '../lexicons/phrases.ts'
import type {Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {assertions} from './assertions.ts'
import {type VerbForm, verbForms} from './claims/verb-forms.ts'
import {isStop} from './clauses.ts'
import {impersonalSources} from './impersonal-sources.ts'
import {isPlural, spanOf} from './noun-phrases.ts'
import {questions} from './questions.ts'
import {overlap} from './token-positions.ts'
import {vagueSpeakers} from './vague-speakers.ts'
import {isIn, isWord, wordsOf} from './words.ts'

/** Words that say that all or most think alike. */
export interface Consensus extends Span {
  readonly cue: string
  /** Everyone, nobody or most. */
  readonly kind: 'all' | 'none' | 'most'
}

/**
 * Where a sentence says what everyone, nobody or most people think, know, accept or want: “nobody disputes”,
 * “most Norlanders want”. People who are merely not named and say something (“most analysts agree”) are
 * vague sources, and left to them.
 */
export const consensus = definePass({
  name: 'consensus',
  unit: 'sentence',
  needs: {questions, assertions, vagueSpeakers, impersonalSources},
  run({tokens}, facts): readonly Consensus[] {
    const found: Consensus[] = []
    let next = 0
    for (const [index, {lower}] of tokens.entries()) {
      if (index < next || !starts.has(lower)) continue
      const place = accordAt(tokens, index)
      if (!place || facts.questions || isOpen(facts.assertions(index), tokens, index)) continue
      next = place.last + 1
      const span = spanOf(tokens, place.first, place.last)
      const isVague = [...facts.vagueSpeakers, ...facts.impersonalSources].some(other =>
        overlap(other, span)
      )
      if (!isVague)
        found.push({...span, kind: place.kind, cue: wordsOf(tokens, place.last, place.last)})
    }
    return found
  }
})

const everyone = phrasesOf(everyoneWords)
const nobody = phrasesOf(nobodyWords)
const most = phrasesOf(mostWords)
const fixed = phrasesOf(accordPhrases)
const accord = verbForms(accordVerbs)
const objecting = verbForms(objectingVerbs)
const holding = verbForms(holdingViews)

/** Most words begin none of these. */
const starts: ReadonlySet<string> = new Set([
  ...[everyone, nobody, most, fixed].flatMap(({firstWords}) => firstWords),
  'no'
])

interface Place {
  readonly first: number
  readonly last: number
  readonly kind: Consensus['kind']
}

function accordAt(tokens: readonly Token[], index: number): Place | undefined {
  const phrase = fixed.at(tokens, index)
  if (phrase) return {...phrase, kind: 'all'}
  const before = tokens[index - 1]
  // “not everyone”, “for most of us”, “to the public”
  if (
    before?.pos === 'ADP' ||
    before?.pos === 'VERB' ||
    isWord(before, 'not', 'of', 'to', 'almost')
  )
    return undefined
  const many = most.at(tokens, index)
  const view = many && quantified(tokens, index, many.last, 'most')
  if (view) return view
  const all = everyone.at(tokens, index)
  if (all) return verbAfter(tokens, index, all.last, 'all')
  const none = nobody.at(tokens, index)
  if (none) return verbAfter(tokens, index, none.last, 'none')
  // “no serious observer disputes”
  return isWord(tokens[index], 'no') ? quantified(tokens, index, index, 'none') : undefined
}

/** How many tokens the people after a quantifier may be. */
const longestPeople = 6

/** A quantifier with its noun of people, and the verb after it. */
function quantified(
  tokens: readonly Token[],
  first: number,
  quantifier: number,
  kind: Place['kind']
): Place | undefined {
  let noun: number | undefined
  for (let at = quantifier + 1; at <= quantifier + longestPeople; at++) {
    const token = tokens[at]
    if (!token || isStop(token)) return undefined
    if (isPeople(token, kind === 'none' || isWord(tokens[quantifier], 'every'))) noun = at
    else if (noun !== undefined) break
    else if (!/^(?:ADJ|NOUN|PROPN|DET|ADV)$/.test(token.pos)) return undefined
  }
  return noun === undefined ? undefined : verbAfter(tokens, first, noun, kind)
}

/** A plural noun or name for people: “Norlanders”, “people”; a single one after “no” and “every”. */
function isPeople(token: Token, isSingle: boolean): boolean {
  if (
    /^(?:NOUN|PROPN|ADJ)$/.test(token.pos) &&
    /(?:ans|ers|ors|ists|ents|ese|ish|men|ians)$/.test(token.lower)
  )
    return true
  if (
    isPlural(token) &&
    (isIn(agentNouns, token) || isWord(token, 'people', 'nations', 'countries', 'us'))
  )
    return true
  if (isWord(token, 'us')) return true
  return (
    isSingle &&
    /(?:an|er|or|ist|ent|man|person|one|body)$/.test(token.lower) &&
    /^(?:NOUN|PROPN)$/.test(token.pos)
  )
}

/** The verb of holding a view after its subject; auxiliaries and adverbs come between. */
function verbAfter(
  tokens: readonly Token[],
  first: number,
  subject: number,
  kind: Place['kind']
): Place | undefined {
  for (let at = subject + 1; at <= subject + 6; at++) {
    const token = tokens[at]
    const lower = token?.lower ?? ''
    const form = kind === 'none' ? (objecting.get(lower) ?? holding.get(lower)) : accord.get(lower)
    if (form && token?.pos !== 'ADJ')
      return isView(tokens, at, form) ? {first, last: at, kind} : undefined
    const passes = (token?.pos === 'ADV' && !isWord(token, 'else')) || isWord(token, ...between)
    const isObjection = kind === 'none' && isWord(token, 'can', 'could', 'would', 'will')
    if (!passes && !isObjection) return undefined
  }
  return undefined
}

/** “knows that”, “knows the plan failed”; not “knows a runner”, “loving”. */
function isView(tokens: readonly Token[], verb: number, {base, form}: VerbForm): boolean {
  const next = tokens[verb + 1]
  if (form === 'gerund') return false
  return (
    base !== 'know' ||
    !isWord(next, 'a', 'an', 'at', 'each', 'of', 'one', 'some', 'somebody', 'someone')
  )
}

const between = "do does did has have now already not n't n’t who seriously".split(' ')

/** What is asked, supposed or demanded is not said; a denial is what “nobody” is made of. */
function isOpen(
  reason: 'asked' | 'supposed' | 'demanded' | 'denied' | undefined,
  tokens: readonly Token[],
  index: number
): boolean {
  return (
    reason !== undefined &&
    !(reason === 'denied' && isWord(tokens[index], 'no', 'nobody', 'none', 'few'))
  )
}
