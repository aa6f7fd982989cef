import {countingForms, dataNouns, publicationNouns} from '../../lexicons/documents.ts'
import {unsettled} from '../../lexicons/impersonal-sources.ts'
import {lawNouns} from '../../lexicons/legal.ts'
import {researchBodies} from '../../lexicons/sources.ts'
import {heldNouns} from '../../lexicons/testimony.ts'
import type {Sentence, Span, Token} from '../../model.ts'
import type {Attribution} from '../attributions.ts'
import {firstFrom, tokensIn} from '../token-positions.ts'
import type {Place} from '../voice/place.ts'
import {isIn, isWord} from '../words.ts'
import {isName} from './names.ts'
import {hasOccasion, isPlaced} from './occasions.ts'
import type {EvidencePiece} from './piece.ts'
import {headOf, isNamed} from './speaker-names.ts'
import {isDemanded, isSpeechAct, isUnsaid, longestLead} from './speech-acts.ts'

/**
 * Who is said to say, think or find what a sentence holds: traceable with an occasion, else only a name; vague where
 * nobody is named.
 */
export function speakerPieces(
  sentence: Sentence,
  attributions: readonly Attribution[]
): readonly EvidencePiece[] {
  return attributions.flatMap(attribution => {
    const piece = pieceOf(sentence, attribution)
    return piece && attribution.cue?.sentence === sentence.index ? [piece] : []
  })
}

/** What an attribution offers in the sentence of its cue, or of its speaker where it has none. */
export function pieceOf(sentence: Sentence, attribution: Attribution): EvidencePiece | undefined {
  const {cue, speaker, speakerKind, mode, clausal} = attribution
  const own = speaker?.sentence === sentence.index ? speaker : undefined
  const at = cue ?? own
  if (!at || speakerKind === 'author') return undefined
  if (!clausal && mode !== 'hearsay' && !isSpeechAct(sentence, attribution, at)) return undefined
  if (isDemanded(sentence, at) || isUnsaid(sentence, at)) return undefined
  const isWhole = isMain(sentence, own) || opensWithWords(sentence, attribution)
  const bearing = isWhole ? 1 : bearingOf(sentence, attribution)
  // “were to be described”
  if (!own && tokensIn(sentence.tokens, at).some(token => isIn(unsettled, token))) return undefined
  if (mode === 'hearsay')
    return {start: at.start, end: at.end, kind: 'vague', grade: 'vague', bearing}
  const span = spanOf(attribution, at, own)
  const words = own ? tokensIn(sentence.tokens, own) : holderBefore(sentence, at)
  const kind = own ? speakerKind : words.some(({pos}) => pos === 'PROPN') ? 'named' : 'unnamed'
  // “the realisation that …”: nobody is said to say it.
  if (!speaker && words.length === 0 && isMereNoun(sentence, at)) return undefined
  // “Six in ten operators did not know”: how many they are is the statement.
  const [counted] = headOf(words)
  const isCounted = counted?.pos === 'NUM' && !isWord(counted, 'one')
  if (own && isCounted && !words.some(({pos}) => pos === 'PROPN')) return undefined
  // “… because their families feared that …”: a thought in passing is no source.
  if (mode === 'belief' && own && !isWhole && bearing < leastThought) return undefined
  if (!isNamed(words, own || words.length > 0 ? kind : speakerKind))
    return {...span, kind: 'vague', grade: 'vague', bearing}
  const documented = isDocument(words)
  const counts = isCount(sentence, attribution, words)
  const traceable = documented || counts || isOnOccasion(sentence, attribution, at)
  return {
    ...span,
    kind: documented ? 'document' : counts ? 'data' : 'attribution',
    grade: traceable ? 'traceable' : 'attributed',
    bearing,
    ...(words.length === 1 && words[0]?.pos === 'PRON' && {isAnaphor: true})
  }
}

/** What somebody thinks is a source where it is most of the sentence. */
const leastThought = 0.6

/** “a 2012 Bank study”, “the Act”, not “the head of the Research Council”: the noun that the phrase is about decides. */
function isDocument(words: readonly Token[]): boolean {
  const names = words.some((word, at) => isName(words, at) || /^(?:1[89]|20)\d\d$/.test(word.text))
  const end = words.findIndex(({pos, text}) => pos === 'ADP' || text === ',')
  const head = words[(end < 0 ? words.length : end) - 1]
  const isLaw = isIn(lawNouns, head) && /^\p{Lu}/u.test(head?.text ?? '')
  // “the report concludes”: it was named before.
  const isKnown =
    words.length === 2 && isWord(words[0], 'the', 'this', 'that') && isIn(publicationNouns, head)
  return isKnown || (names && (isIn(publicationNouns, head) || isIn(dataNouns, head) || isLaw))
}

/** “The Energy Office reported that 6 billion …”: a body gives its own figures. */
function isCount(
  {index, tokens}: Sentence,
  {cue, content}: Attribution,
  words: readonly Token[]
): boolean {
  const head = headOf(words)
  const isBody =
    head.some(({pos}) => pos === 'PROPN') && head.some(word => isIn(researchBodies, word))
  if (
    !isBody ||
    !cue ||
    !tokensIn(tokens, cue).some(
      token =>
        isIn(countingForms, token) ||
        isWord(token, 'found', 'finds', 'reported', 'reports', 'according')
    )
  )
    return false
  return content.some(
    place =>
      place.sentence === index &&
      tokensIn(tokens, place).some(({pos, text}) => pos === 'NUM' || /\d/.test(text))
  )
}

function isOnOccasion({index, tokens}: Sentence, {content}: Attribution, at: Span): boolean {
  const said = content.filter(
    place => place.sentence === index && tokensIn(tokens, place).length > longestLead
  )
  const outside = tokens.filter(
    ({start, end}) => !said.some(place => place.start <= start && end <= place.end)
  )
  const cue = outside.findIndex(({start}) => start >= at.start)
  // “according to Okoro, writing in the Harbour Post, …”
  const [opening] = content
  const inside = opening?.sentence === index ? tokensIn(tokens, opening).slice(0, longestLead) : []
  if (isPlaced(inside, 0)) return true
  return hasOccasion(outside, cue < 0 ? outside.length : cue)
}

/** “Professor Karimi has the opinion that …”, “the inspectorate is of the view that …”: who holds the noun that is the cue. */
function holderBefore({tokens}: Sentence, at: Span): readonly Token[] {
  const cue = firstFrom(tokens, at.start)
  const isHeld = tokensIn(tokens, at).some(token => isIn(heldNouns, token))
  if (!isHeld) return []
  const verb = tokens.findIndex(
    (token, index) =>
      index < cue &&
      index > cue - 5 &&
      isWord(token, 'is', 'are', 'was', 'were', 'has', 'have', 'had')
  )
  return verb > 0 ? tokens.slice(0, verb) : []
}

/** A noun before “that” and no “is”: “the realisation that …”, not “the usual view is that …”. */
function isMereNoun({tokens}: Sentence, at: Span): boolean {
  const next = firstFrom(tokens, at.end)
  return tokens[next - 1]?.pos === 'NOUN' && !isWord(tokens[next], 'is', 'was')
}

/** Whether a speaker opens his sentence: it is there to tell what he says. */
function isMain({tokens}: Sentence, own: Place | undefined): boolean {
  return own !== undefined && firstFrom(tokens, own.start) <= longestLead
}

/** “It leaks,” said one of the crew as he climbed ashore. */
function opensWithWords({index, text}: Sentence, {content}: Attribution): boolean {
  return (
    /^["“]/.test(text) && content.some(({sentence, start}) => sentence === index && start === 0)
  )
}

/** How much of what is not speaker or cue is what they are said to say. */
function bearingOf({tokens, index}: Sentence, {content, cue, speaker}: Attribution): number {
  const isIn = (place: {sentence: number; start: number; end: number} | undefined, at: number) =>
    place?.sentence === index && place.start <= at && at < place.end
  const words = tokens.filter(
    ({pos, start}) => pos !== 'PUNCT' && !isIn(cue, start) && !isIn(speaker, start)
  )
  return words.length === 0
    ? 1
    : words.filter(({start}) => content.some(place => isIn(place, start))).length / words.length
}

/** The words of a speaker and his cue; only the cue where what is said stands between them. */
function spanOf({content}: Attribution, at: Place, own: Place | undefined): Span {
  if (!own) return {start: at.start, end: at.end}
  const span = {start: Math.min(own.start, at.start), end: Math.max(own.end, at.end)}
  const between = content.some(
    ({sentence, start, end}) => sentence === at.sentence && start >= span.start && end <= span.end
  )
  return between ? {start: at.start, end: at.end} : span
}
