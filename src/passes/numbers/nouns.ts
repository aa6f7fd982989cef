import {clauseOpeners} from '../../lexicons/clauses.ts'
import {timeUnits} from '../../lexicons/units.ts'
import {isHyphen, isLetters, type Piece} from './pieces.ts'

/** Whether a word is a noun in the plural, by its ending. */
function isPlural(piece: Piece | undefined): boolean {
  if (!isLetters(piece) || !/^(?:NOUN|PROPN)$/.test(piece.pos)) return false
  return /[^s’']s$|^(?:.*people|.*men|.*women|.*children|staff|police|cattle|sheep|fish|troops|personnel|media|data|lives|percent)$/.test(
    piece.lower
  )
}

/** How many pieces are looked through for the noun that a number counts. */
const longestPhrase = 4

/** The index of the noun that a number counts, with the adjectives before it: “4,000 new jobs”. */
export function countedNoun(pieces: readonly Piece[], from: number): number | undefined {
  for (let index = from; index < from + longestPhrase; index++) {
    const piece = pieces[index]
    if (!piece || timeUnits.entries.has(piece.lower)) return undefined
    // The tagger takes some nouns for verbs: “412 spills”.
    const isTaken = index === from && piece.pos === 'VERB' && /[^s]s$/.test(piece.lower)
    if ((isPlural(piece) || isTaken) && !isHyphen(pieces, index + 1)) return headOf(pieces, index)
    if (clauseOpeners.entries.has(piece.lower)) return undefined
    const isModifier = /^(?:ADJ|ADV|NOUN|PROPN)$/.test(piece.pos) || /(?:ed|ing)$/.test(piece.lower)
    if (!isHyphen(pieces, index) && !(isModifier && isLetters(piece))) return undefined
  }
  return undefined
}

/** “news stories”, “school districts”: the last of the nouns that follow one another. */
function headOf(pieces: readonly Piece[], index: number): number {
  const [noun, next] = [pieces[index], pieces[index + 1]]
  return noun?.pos === 'NOUN' && next?.pos === 'NOUN' && isPlural(next) ? index + 1 : index
}
