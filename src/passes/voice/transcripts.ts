import type {Document, Sentence} from '../../model.ts'
import type {Attribution} from '../attributions.ts'
import {isVerb} from '../words.ts'
import type {Place} from './place.ts'

/** A paragraph that begins with who speaks in it: “OKORO: We did.” */
interface Turn {
  readonly label: string
  /** How much of the first sentence the label takes, its colon included. */
  readonly length: number
  readonly sentences: readonly Sentence[]
}

const labelled = /^(\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3}):\s+(?=\S)/u

/**
 * What is said in a transcript: paragraphs that begin with a name and a colon, where a name comes more
 * than once. A single “Note:” or “Lesson one:” makes none.
 */
export function transcriptTurns({blocks, sentences}: Document): readonly Attribution[] {
  const turns = blocks.flatMap((block): Turn[] => {
    const own = sentences.slice(block.sentences.start, block.sentences.end)
    const match = block.kind === 'paragraph' ? labelled.exec(own[0]?.text ?? '') : null
    return match?.[1] ? [{label: match[1], length: match[0].length, sentences: own}] : []
  })
  const labels = new Set(turns.map(({label}) => label))
  if (labels.size < 2 || turns.length < 1.5 * labels.size || !turns.every(isSpoken)) return []
  return turns.map(toAttribution)
}

/** “Norland: 12 percent” is no turn: someone who speaks uses a verb, or a short answer with its mark. */
function isSpoken({sentences}: Turn): boolean {
  return sentences.some(({tokens, text}) => tokens.some(isVerb) || /[.?!…]["”’]?$/.test(text))
}

function toAttribution({label, length, sentences}: Turn): Attribution {
  const content = sentences.flatMap(({index, text}, at): Place[] => {
    const start = at === 0 ? length : 0
    return start < text.length ? [{sentence: index, start, end: text.length}] : []
  })
  return {
    content,
    quoted: content,
    speaker: {sentence: sentences[0]?.index ?? 0, start: 0, end: label.length},
    speakerText: label,
    speakerKind: 'named',
    mode: 'speech',
    clausal: true,
    commitment: 'neutral'
  }
}
