import {dataNouns, findingForms, publicationNouns} from '../../lexicons/documents.ts'
import {backPointers, continuers, sourceAuthors, tiedQuantities} from '../../lexicons/ties.ts'
import type {Sentence, Token} from '../../model.ts'
import {headOf} from '../evidence/speaker-names.ts'
import {isIn, isWord} from '../words.ts'

/** How many sentences back a tie reaches. */
export const tieReach = 3

/** Within how many words of its start a sentence points back. */
const opening = 8

/** Whether a sentence points back to a document or to data: “these findings”, “the report also”, “the same survey”. */
export function pointsToDocument({tokens}: Sentence): boolean {
  return tokens.some((token, index) => {
    // “the various election guidelines”, not “the Harbour Survey”
    const isFar =
      isWord(token, 'the') &&
      isIn(publicationNouns, tokens[index + 3]) &&
      tokens.slice(index + 1, index + 3).every(({pos}) => pos === 'ADJ' || pos === 'NOUN')
    if (!isDocument(tokens, index + 1) && !isDocument(tokens, index + 2) && !isFar) return false
    if (isWord(token, 'same')) return true
    if (index >= opening) return false
    if (isFar) return true
    if (isWord(token, 'the', 'its', 'their'))
      return isIn(publicationNouns, tokens[index + 1]) || isIn(sourceAuthors, tokens[index + 1])
    return isIn(backPointers, token)
  })
}

function isDocument(tokens: readonly Token[], index: number): boolean {
  return (
    isIn(publicationNouns, tokens[index]) ||
    isIn(dataNouns, tokens[index]) ||
    isIn(sourceAuthors, tokens[index])
  )
}

/** Whether a sentence opens with “it found”, “it also counted”: what was named before goes on. */
export function goesOnFinding({tokens}: Sentence): boolean {
  if (!isWord(tokens[0], 'it', 'they', 'he', 'she')) return false
  const verb = isIn(continuers, tokens[1]) ? 2 : 1
  return isIn(findingForms, tokens[verb])
}

/** Whether a sentence goes on with the figures of the one before: “Only 40 percent …”, “Another 12 …”, “Of these …”. */
export function goesOnCounting({tokens}: Sentence): boolean {
  const [first, second] = tokens
  if (isWord(first, 'of')) return isWord(second, 'these', 'those', 'them')
  if (!isWord(first, 'that', 'this', 'it')) return isIn(tiedQuantities, first)
  // “That is 5,000 a year.”
  const equals = isWord(second, 'is', 'was', "'s", '’s', 'means', 'meant', 'equals')
  return equals && tokens.slice(2, 6).some(({pos, text}) => pos === 'NUM' || /\d/.test(text))
}

/** Whether a sentence says where what stands before it comes from: “The figure comes from …”, “That is what the census says”. */
export function namesSourceOfBefore({text}: Sentence): boolean {
  const flat = text.replace(/\s/g, ' ')
  return givesSource.test(flat) || saysThis.test(flat)
}

const givesSource =
  /^(?:As [^.]{2,60} (?:puts? it|says?|said|explains?|explained)\b|So (?:says?|said|wrote|argues?) |(?:That|This|Those|These|Both|All|The)(?: (?:\p{L}+)){0,3},? (?:at least,? )?(?:is|are|was|were) (?:what|how|according to|from|taken from|based on|drawn from|the (?:finding|findings|figures?|conclusion|result|verdict|words?|estimate) of|those of|in )|(?:That|This|The|These|Those|Both)(?: (?:\p{L}+)){0,3} (?:come|comes|came|stem|stems) from )/u

/** “Okoro showed this in her report of 2023.” */
const saysThis =
  /\b(?:showed|shows|found|finds|reported|reports|said|says|counted|confirmed|confirms|documented|documents|wrote) (?:this|so|as much|both|these|that)(?: \p{L}+)?(?:$|[.,;]| (?:in|at|on|by|last|this)\b)/u

/** Whether a sentence is about somebody who is not named: “One of the crew agreed to talk.” What he says next has no name either. */
export function bringsUpUnnamed({tokens}: Sentence): boolean {
  if (!isWord(tokens[0], 'a', 'an', 'one', 'another')) return false
  return !headOf(tokens)
    .slice(1)
    .some(({pos, text}) => pos === 'PROPN' || /\d/.test(text))
}

/** Whether a sentence draws a conclusion from the one before it: “therefore”, “that is”. */
export function concludes({tokens}: Sentence): boolean {
  return tokens
    .slice(0, opening)
    .some(token => isWord(token, 'therefore', 'thus', 'hence', 'consequently'))
}
