import {
  asParticiples,
  existenceVerbs,
  hearsayPhrases,
  itParticiples,
  settled,
  talkNouns,
  toParticiples,
  unsettled,
  wideAdverbs,
  wideParticiples
} from '../lexicons/impersonal-sources.ts'
import {phrasesOf} from '../lexicons/phrases.ts'
import type {Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {isStop} from './clauses.ts'
import {isNoun, spanOf} from './noun-phrases.ts'
import {readSpeaker} from './read-speaker.ts'
import type {VagueSource} from './vague-sources.ts'
import {isIn, isVerb, isWord} from './words.ts'

const phrases = phrasesOf(hearsayPhrases)

/** Words that leave out who says or thinks so: “it is said that”, “is widely seen as”, “reportedly”. */
export const impersonalSources = definePass({
  name: 'impersonal-sources',
  unit: 'sentence',
  run({tokens}): readonly VagueSource[] {
    const sources: VagueSource[] = []
    for (const [index, {lower}] of tokens.entries()) {
      if (!starts.has(lower)) continue
      const found: Found | undefined =
        phrases.at(tokens, index) ??
        talkAt(tokens, index) ??
        reportsAt(tokens, index) ??
        consensusAt(tokens, index) ??
        participleAt(tokens, index)
      if (!found) continue
      const {first, last, kind = 'impersonal'} = found
      sources.push({...spanOf(tokens, first, last), kind, cue: lower})
    }
    return sources
  }
})

const participles = [wideParticiples, itParticiples, asParticiples, toParticiples]

/** Most words begin none of these. */
const starts: ReadonlySet<string> = new Set([
  'there',
  'consensus',
  'reports',
  ...phrases.firstWords,
  ...participles.flatMap(({entries}) => [...entries])
])

interface Found {
  readonly first: number
  readonly last: number
  /** Impersonal, where it is left out. */
  readonly kind?: VagueSource['kind']
}

/** “there are rumours that” */
function talkAt(tokens: readonly Token[], index: number): Found | undefined {
  if (!isWord(tokens[index], 'there') || !isIn(existenceVerbs, tokens[index + 1])) return undefined
  const noun = tokens.findIndex((token, at) => at > index + 1 && isIn(talkNouns, token))
  if (noun < 0 || noun > index + 6 || !isWord(tokens[noun + 1], 'that', 'of', 'about'))
    return undefined
  const between = tokens.slice(index + 2, noun)
  return between.every(
    ({pos, lower}) => /^(?:ADJ|ADV|DET|VERB|NOUN)$/.test(pos) || lower === 'been'
  ) && !between.some(token => isWord(token, 'no'))
    ? {first: index, last: noun}
    : undefined
}

/** How many tokens may stand between “reports” and its verb: “out of Dolm would”. */
const reportsReach = 6

/** “Reports from Dolm suggest that …”: whose they are is not said. */
function reportsAt(tokens: readonly Token[], index: number): Found | undefined {
  const [before, noun] = [tokens[index - 1], tokens[index]]
  const isBare =
    before === undefined ||
    isStop(before) ||
    isWord(before, 'and', 'but', 'some', 'many', 'other', 'recent', 'unconfirmed')
  if (!isWord(noun, 'reports') || !isBare) return undefined
  for (let at = index + 1; at <= index + reportsReach; at++) {
    const token = tokens[at]
    if (
      isWord(
        token,
        'suggest',
        'suggested',
        'say',
        'said',
        'indicate',
        'indicated',
        'claim',
        'claimed',
        'put',
        'have'
      )
    )
      return {first: index, last: at, kind: 'impersonal'}
    const passes =
      token?.pos === 'PROPN' || token?.pos === 'ADP' || isWord(token, 'the', 'would', 'now')
    if (!passes) return undefined
  }
  return undefined
}

/** “the consensus among engineers is that …” */
function consensusAt(tokens: readonly Token[], index: number): Found | undefined {
  if (!isWord(tokens[index], 'consensus')) return undefined
  const after = tokens.slice(index + 1, index + reportsReach)
  const is = after.findIndex(
    (token, at) => isWord(token, 'is', 'was') && isWord(after[at + 1], 'that')
  )
  const isNamed = is >= 0 && after.slice(0, is).some(({pos}) => pos === 'PROPN')
  return is < 0 || isNamed ? undefined : {first: index, last: index + 1 + is}
}

function participleAt(tokens: readonly Token[], index: number): Found | undefined {
  const token = tokens[index]
  if (!participles.some(list => isIn(list, token))) return undefined
  const group = groupBefore(tokens, index)
  if (!group) return undefined
  const agent = agentOf(tokens, index)
  if (agent !== undefined) return group.be === undefined ? undefined : byVague(tokens, index, agent)
  const {first, be, adverb} = group
  const next = tokens[index + 1]
  const isIt = be !== undefined && isWord(tokens[first - 1], 'it') && isIn(itParticiples, token)
  if (isIt && opensClause(next)) return {first: first - 1, last: index}
  if (isIn(wideParticiples, token) && adverb !== undefined) {
    // “they widely condemned the plan”
    return be === undefined && /^(?:DET|PROPN|PRON)$/.test(next?.pos ?? '')
      ? undefined
      : {first: adverb, last: index}
  }
  if (be === undefined) return undefined
  if (isIn(asParticiples, token) && isWord(next, 'as')) return {first: be, last: index + 1}
  const isTo =
    isIn(toParticiples, token) && isWord(next, 'to') && !isWord(tokens[first - 1], 'i', 'we')
  return isTo ? {first: be, last: index + 1} : undefined
}

interface Group {
  readonly first: number
  readonly be?: number
  readonly adverb?: number
}

/** The auxiliaries and adverbs before a participle; none where a modal or “to” makes it no fact. */
function groupBefore(tokens: readonly Token[], index: number): Group | undefined {
  let first = index
  let be: number | undefined
  let adverb: number | undefined
  for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
    const token = tokens[at]
    if (isIn(wideAdverbs, token)) adverb = at
    else if (isIn(settled, token)) be = at
    else if (isIn(unsettled, token)) return undefined
    else if (!isWord(token, 'has', 'have', 'had', 'being') && token?.pos !== 'ADV') break
    first = at
  }
  return {first, ...(be !== undefined && {be}), ...(adverb !== undefined && {adverb})}
}

/** How many tokens after a participle its agent is looked for. */
const agentReach = 14

/** The “by” that leads to whoever does it. */
function agentOf(tokens: readonly Token[], participle: number): number | undefined {
  for (let at = participle + 1; at < Math.min(tokens.length, participle + agentReach); at++) {
    const token = tokens[at]
    if (isStop(token) || isVerb(token)) return undefined
    if (isWord(token, 'by')) return at
  }
  return undefined
}

/** “was praised by many”, “is seen by critics as …” */
function byVague(tokens: readonly Token[], participle: number, by: number): Found | undefined {
  const end = tokens.findIndex(
    (token, at) => at > by && (isStop(token) || token.pos === 'ADP' || isVerb(token))
  )
  const phrase = tokens.slice(by + 1, end < 0 ? undefined : end)
  const isView = by - participle < 5 && !isWord(tokens[participle], 'considered')
  const read = isView ? readSpeaker(phrase, tokens.slice(participle, participle + 1)) : undefined
  const last = read && tokens.findIndex(token => token.end === read.end)
  return read && last !== undefined ? {first: participle, last, kind: read.kind} : undefined
}

/** Whether a clause begins: “that …”, “the dam …”. */
function opensClause(token: Token | undefined): boolean {
  return isWord(token, 'that', ',') || /^(?:DET|PRON)$/.test(token?.pos ?? '') || isNoun(token)
}
