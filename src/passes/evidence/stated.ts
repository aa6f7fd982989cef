import {countingForms, pointingForms, statingForms} from '../../lexicons/documents.ts'
import {mentioningForms, occasionTimes, utteranceNouns} from '../../lexicons/occasions.ts'
import {bodyNouns, researchBodies} from '../../lexicons/sources.ts'
import type {Token} from '../../model.ts'
import {isNoun} from '../noun-phrases.ts'
import {isGenitive, isIn, isVerb, isWord} from '../words.ts'
import {hasOccasion} from './occasions.ts'
import type {EvidencePiece} from './piece.ts'

/**
 * Whoever is named and says something without a clause: “the Union names frost among the causes”, “the Energy Office put
 * losses at 4 million”, “in an interview with Radio Dolm, Okoro put it at half”. Whoever merely acts says nothing.
 */
export function statedPieces(tokens: readonly Token[]): readonly EvidencePiece[] {
  return tokens.flatMap(
    (_, index) =>
      byName(tokens, index) ??
      beforeQuotation(tokens, index) ??
      onOccasion(tokens, index) ??
      dated(tokens, index) ??
      []
  )
}

/** A name, and the verb by which its bearer states something. */
function byName(tokens: readonly Token[], verb: number): EvidencePiece | undefined {
  const counts = isIn(countingForms, tokens[verb])
  if (!counts && !isIn(statingForms, tokens[verb]) && !isIn(pointingForms, tokens[verb]))
    return undefined
  const last = nameBefore(tokens, tokens[verb - 1]?.pos === 'ADV' ? verb - 2 : verb - 1)
  const name = tokens[last]
  const owner = tokens[last - 1]
  const isOffice =
    counts && isIn(bodyNouns, name) && (isWord(owner, 'the') || owner?.pos === 'PROPN')
  if (!name || (name.pos !== 'PROPN' && !isOffice) || !leadsToObject(tokens, verb)) return undefined
  let first = last
  while (
    first > 0 &&
    (tokens[first - 1]?.pos === 'PROPN' ||
      isWord(tokens[first - 1], 'of', 'for', 'and', "'", '’', "'s", '’s'))
  )
    first -= 1
  const words = tokens.slice(first, last + 1)
  const isBody = words.some(word => isIn(bodyNouns, word) || isIn(researchBodies, word))
  const hasFigure = tokens.slice(verb + 1).some(({pos, text}) => pos === 'NUM' || /\d/.test(text))
  const isData = counts && isBody && hasFigure
  // “The office counted its friends”: it acts.
  if (isOffice && !isData && name.pos !== 'PROPN') return undefined
  const isTraceable = isData || hasOccasion(tokens.slice(verb), 0)
  return {
    start: tokens[first]?.start ?? name.start,
    end: tokens[verb]?.end ?? name.end,
    kind: isData ? 'data' : 'attribution',
    grade: isTraceable ? 'traceable' : 'attributed'
  }
}

/** “As Okoro told the Harbour Post in 2007:”: what was said stands in the next paragraph. */
function beforeQuotation(tokens: readonly Token[], verb: number): EvidencePiece | undefined {
  const isLead = tokens.slice(-2).some(token => isWord(token, ':'))
  if (!isLead || !isWord(tokens[verb], 'told', 'said', 'wrote', 'says', 'writes', 'put', 'puts'))
    return undefined
  const before = tokens[verb - 1]
  const last = isWord(before, 'himself', 'herself', 'itself') ? verb - 2 : verb - 1
  const [name, end] = [tokens[last], tokens[verb]]
  if (name?.pos !== 'PROPN' || !end) return undefined
  const isTraceable = hasOccasion(tokens.slice(verb), 0)
  return {
    start: name.start,
    end: end.end,
    kind: 'attribution',
    grade: isTraceable ? 'traceable' : 'attributed'
  }
}

/** “Tomas Brill, chairman of the forwarders, regards …”: the index of the name before what stands between commas. */
function nameBefore(tokens: readonly Token[], last: number): number {
  if (!isWord(tokens[last], ',')) return last
  for (let at = last - 1; at >= Math.max(0, last - longestInsertion); at--) {
    if (isVerb(tokens[at])) return last
    if (isWord(tokens[at], ',')) return tokens[at - 1]?.pos === 'PROPN' ? at - 1 : last - 1
  }
  return last
}

const longestInsertion = 10

/** “put losses at 4 million”, but not “put troops on the border”. */
function leadsToObject(tokens: readonly Token[], verb: number): boolean {
  const [token, next] = [tokens[verb], tokens[verb + 1]]
  if (!next || /^[.,;:!?)]$/.test(next.text)) return false
  const object = tokens.slice(verb + 1, verb + 6)
  if (isWord(token, 'gives', 'gave'))
    return object.some(word => isWord(word, 'reason', 'reasons', 'example', 'examples', 'account'))
  if (isIn(pointingForms, token))
    return isWord(next, 'this', 'so', 'these', 'that') && !isNoun(tokens[verb + 2])
  if (!isWord(token, 'put', 'puts')) return true
  return tokens.slice(verb + 1, verb + 9).some(word => isWord(word, 'at'))
}

/** “In an interview with Radio Dolm last Sunday, the banker Luca Ferri put …” */
function onOccasion(tokens: readonly Token[], index: number): EvidencePiece | undefined {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (!isWord(token, 'in', 'during', 'at') || (index > 0 && !isWord(tokens[index - 1], ',', 'and')))
    return undefined
  const end = tokens.findIndex((word, at) => at > index && (isWord(word, ',') || isVerb(word)))
  const phrase = tokens.slice(index + 1, end < 0 ? index + 12 : end)
  const isUtterance = phrase.slice(0, 5).some(word => isIn(utteranceNouns, word))
  const isKnown =
    phrase.some(({pos, text}) => pos === 'PROPN' || /^(?:1[89]|20)\d\d$/.test(text)) ||
    isWord(next, 'his', 'her', 'their', 'its')
  const subject = tokens.slice(end + 1, end + 8)
  const isSomeone =
    end > 0 &&
    isWord(tokens[end], ',') &&
    subject.some(({pos}) => pos === 'PROPN' || pos === 'PRON')
  const last = phrase.at(-1)
  if (!token || !last || !isUtterance || !isKnown || !isSomeone) return undefined
  return {start: token.start, end: last.end, kind: 'attribution', grade: 'traceable'}
}

/** “raised it during a Senate hearing on 2 April”, “Okoro’s remarks on the dam in 2001”: what was said is dated. */
function dated(tokens: readonly Token[], index: number): EvidencePiece | undefined {
  const noun = tokens[index]
  if (!noun || (!isIn(utteranceNouns, noun) && !isWord(noun, 'hearing', 'comments', 'comment')))
    return undefined
  const before = tokens.slice(Math.max(0, index - 8), index)
  const lead = before.findIndex(token => isWord(token, 'during', 'at'))
  const leads = lead >= 0
  const owned = before.some((token, at) => isGenitive(token) && before[at - 1]?.pos === 'PROPN')
  if (!leads && !owned) return undefined
  const isDated = (words: readonly Token[]) =>
    words.some(
      token =>
        /^(?:1[5-9]|20)\d\d$/.test(token.text) ||
        (isIn(occasionTimes, token) && /^(?:\p{Lu}|yesterday|today)/u.test(token.text))
    )
  const after = tokens.slice(index + 1, index + 8)
  // “failed to mention it during his State of the Union address”
  const isHis =
    leads &&
    before.slice(lead + 1).some(token => isWord(token, 'his', 'her', 'their')) &&
    tokens.slice(0, index).some(token => isIn(mentioningForms, token))
  if (!isHis && !isDated(leads ? [...before, ...after] : after)) return undefined
  if (leads && !tokens.slice(0, index - before.length + lead).some(({pos}) => pos === 'PROPN'))
    return undefined
  return {start: noun.start, end: noun.end, kind: 'attribution', grade: 'traceable'}
}
