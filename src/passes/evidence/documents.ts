import {
  countingForms,
  dataNouns,
  derivingForms,
  documentLeads,
  findingForms,
  makingForms,
  publicationNouns,
  workNouns
} from '../../lexicons/documents.ts'
import {occasionTimes} from '../../lexicons/occasions.ts'
import {phraseLinks} from '../../lexicons/reports.ts'
import {researchBodies} from '../../lexicons/sources.ts'
import type {Token} from '../../model.ts'
import {isNoun} from '../noun-phrases.ts'
import {isGenitive, isIn, isVerb, isWord} from '../words.ts'
import {isName} from './names.ts'
import type {EvidencePiece} from './piece.ts'

/**
 * The documents and data that a sentence gives as a source and names so that they can be found: “a 2012 Bank
 * study found”, “according to the census”, “figures from the Energy Office”. A document that the sentence is
 * merely about (“a report on dams is due”) is none.
 */
export function documentPieces(tokens: readonly Token[]): readonly EvidencePiece[] {
  return tokens.flatMap((token, index): EvidencePiece[] => {
    const title = titleAfter(tokens, index)
    if (title) return [{start: token.start, end: title.end, kind: 'document', grade: 'traceable'}]
    const keeper = keeperAfter(tokens, index)
    if (keeper) return [{start: token.start, end: keeper.end, kind: 'data', grade: 'traceable'}]
    const isData = isIn(dataNouns, token)
    if (!isData && !isIn(publicationNouns, token)) return []
    if (isNoun(tokens[index + 1]) && !isVerbal(tokens[index + 1])) return []
    const phrase = phraseAround(tokens, index)
    // “Reports from Dolm suggest”: a place is no author.
    if (
      isWord(token, 'reports') &&
      phrase.first === index &&
      isWord(tokens[index + 1], 'from', 'in', 'out')
    )
      return []
    if (!isIdentified(tokens, phrase, index)) return []
    if (!isGiven(tokens, phrase)) return []
    const [first, last] = [tokens[phrase.first], tokens[phrase.last]]
    if (!first || !last) return []
    return [
      {start: first.start, end: last.end, kind: isData ? 'data' : 'document', grade: 'traceable'}
    ]
  })
}

/** “her essay “Low Water””, “an editorial titled, “Mud””: the first word of the title in quotation marks. */
function titleAfter(tokens: readonly Token[], noun: number): Token | undefined {
  if (!isIn(workNouns, tokens[noun])) return undefined
  // “since the publication of her article “Low Water””: it is spoken of.
  if (tokens.slice(Math.max(0, noun - 6), noun).some(token => isWord(token, 'of', 'about', 'over')))
    return undefined
  let at = noun + 1
  while (isWord(tokens[at], ',', ':', 'titled', 'entitled', 'headlined', 'called')) at += 1
  const title = tokens[at + 1]
  return /^["“]$/.test(tokens[at]?.text ?? '') && /^[\p{Lu}\d]/u.test(title?.text ?? '')
    ? title
    : undefined
}

/** “as recorded by the Gulf Data Office”: the last word of the body that counted. */
function keeperAfter(tokens: readonly Token[], participle: number): Token | undefined {
  if (
    !isIn(countingForms, tokens[participle]) &&
    !isWord(tokens[participle], 'published', 'reported')
  )
    return undefined
  if (
    !isWord(tokens[participle + 1], 'by') ||
    isWord(tokens[participle - 1], 'be', 'been', 'was', 'were', 'is', 'are')
  )
    return undefined
  let last = isWord(tokens[participle + 2], 'the') ? participle + 2 : participle + 1
  const first = last + 1
  const isCapital = (at: number) => /^\p{Lu}/u.test(tokens[at]?.text ?? '')
  while (isCapital(last + 1) || (isWord(tokens[last + 1], 'of', 'for') && isCapital(last + 2)))
    last += 1
  const isBody = tokens.slice(first, last + 1).some(word => isIn(researchBodies, word))
  return isBody ? tokens[last] : undefined
}

interface Phrase {
  readonly first: number
  /** The last word of what follows the noun and says whose or which it is. */
  readonly last: number
}

const longestBefore = 8
const longestAfter = 9

/** The words around a noun that say which document it is: “a 2012 Bank study of grain by Okoro”. */
function phraseAround(tokens: readonly Token[], noun: number): Phrase {
  let first = noun
  while (first > 0 && noun - first < longestBefore && belongsBefore(tokens, first - 1)) first -= 1
  let last = noun
  for (let at = noun + 1; at <= noun + longestAfter && at < tokens.length; at++) {
    const token = tokens[at]
    if (isIn(findingForms, token)) break
    if (isIn(phraseLinks, token) || isIn(makingForms, token)) continue
    if (token?.pos === 'VERB' || token?.pos === 'AUX' || /^[.,;:!?()—–]$/.test(token?.text ?? ''))
      break
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|CCONJ|PRON|PUNCT)$/.test(token?.pos ?? '')) break
    last = at
  }
  return {first, last}
}

function belongsBefore(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token) return false
  if (token.text === '-' || isGenitive(token)) return true
  // “a National Commission on Rights 2008 report”
  if (isWord(token, 'on', 'of', 'for'))
    return tokens[index - 1]?.pos === 'PROPN' && tokens[index + 1]?.pos === 'PROPN'
  if (isIn(findingForms, token) || isWord(token, 'and', 'or', 'not', 'no')) return false
  return (
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.pos) || isWord(token, 'its', 'their', 'his', 'her')
  )
}

/** Whether a phrase has a name, a year or a date by which the document can be found. */
function isIdentified(tokens: readonly Token[], {first, last}: Phrase, noun: number): boolean {
  const words = tokens.slice(first, last + 1)
  if (isWord(tokens[noun], 'census')) return true
  // “the agency’s figure”, “the exchange’s price sheets”
  if (words.some((token, at) => isGenitive(token) && isWord(words[0], 'the') && at < noun - first))
    return true
  return words.some((token, at) => {
    if (/^(?:(?:1[89]|20)\d\d|(?:1[89]|20)\d\d[-–/]\d\d(?:\d\d)?)$/.test(token.text)) return true
    if (isWord(token, 'last', 'this') && isPeriod(words[at + 1])) return true
    return first + at !== noun && isName(tokens, first + at)
  })
}

/** Whether a document stands as a source: after words that lead to one, or before a verb of finding. */
function isGiven(tokens: readonly Token[], {first, last}: Phrase): boolean {
  const [before, lead] = [tokens[first - 1], tokens[first - 2]]
  if (isIn(documentLeads, before)) return true
  // “at the agency’s figure of 8,650 tonnes”
  if (isWord(before, 'at', 'by', 'on') && tokens.slice(first, last).some(isGenitive)) return true
  if (isWord(before, 'to') && isWord(lead, 'according', 'accordingly')) return true
  if (isWord(before, 'on') && isWord(lead, 'based', 'drawing', 'relying')) return true
  if (
    isWord(before, 'in', 'by', 'from') &&
    (isIn(derivingForms, lead) || isIn(makingForms, lead) || first <= 1)
  )
    return true
  return findsAfter(tokens, last)
}

/** How many tokens after its phrase a document’s verb may stand. */
const verbReach = 5

function findsAfter(tokens: readonly Token[], last: number): boolean {
  for (let at = last + 1; at <= last + verbReach; at++) {
    const token = tokens[at]
    if (!token) return false
    // “EU member states”
    if (isWord(token, 'states') && token.pos !== 'VERB') continue
    if (isIn(findingForms, token))
      return !isWord(
        tokens[at - 1],
        'to',
        'be',
        'was',
        'were',
        'been',
        'being',
        'would',
        'could',
        'might',
        'may',
        'should'
      )
    if (isVerb(token) && token.pos === 'VERB') return false
    if (/^[.;:!?]$/.test(token.text)) return false
  }
  return false
}

function isVerbal(token: Token | undefined): boolean {
  return isIn(findingForms, token)
}

/** “last July”, “this week” */
function isPeriod(token: Token | undefined): boolean {
  return (
    isIn(occasionTimes, token) ||
    isWord(token, 'week', 'month', 'year', 'spring', 'summer', 'autumn', 'fall', 'winter')
  )
}
