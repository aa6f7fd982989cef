import type {Sentence} from '../../model.ts'
import type {Attribution} from '../attributions.ts'
import {phraseOn} from './phrases.ts'

/** Who speaks, and where it is said. */
export type Speaking = Pick<Attribution, 'speaker' | 'speakerText' | 'speakerKind'>

/** How many words a line that names who is quoted may have. */
const longestLine = 20

/**
 * Who is named after a dash as the one who is quoted: “— Ines Okoro, minister”.
 *
 * @param from The offset at which the dash must be the first word.
 */
export function signatureIn(sentence: Sentence | undefined, from: number): Speaking | undefined {
  if (!sentence) return undefined
  const {tokens, text, index} = sentence
  const dash = tokens.findIndex(({start}) => start >= from)
  if (dash < 0 || !/^(?:[—–―-]|--)$/.test(tokens[dash]?.text ?? '')) return undefined
  const isLine = tokens[dash + 1]?.pos === 'PROPN' && tokens.length - dash <= longestLine
  const phrase = isLine ? phraseOn(tokens, dash + 1) : undefined
  const [first, last] = [tokens[phrase?.first ?? -1], tokens[phrase?.last ?? -1]]
  if (!first || !last) return undefined
  const speaker = {sentence: index, start: first.start, end: last.end}
  return {speaker, speakerText: text.slice(speaker.start, speaker.end), speakerKind: 'named'}
}
