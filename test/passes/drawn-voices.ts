import type {Format, ScorecardVoice} from '../../src/model.ts'
import {analyze} from '../../src/pipeline.ts'

/**
 * “[R+ Okoro: it leaks]”: who speaks (Q for words in quotation marks, R for reported ones, T for
 * titles), `+` where the author stands by it, `-` where he does not, the speaker, the words.
 */
const stretch = /\[[QRT][+-]?(?: [^:[\]]+)?: ([^[\]]*)\]/g

/** A text without the voices drawn into it. */
function undrawn(example: string): string {
  return example.replace(stretch, '$1')
}

/** An example stripped of its voices, analysed, and drawn again as it was found. */
export function redrawn(example: string, format: Format = 'markdown'): string {
  const text = undrawn(example)
  const others = analyze(text, {format})
    .sentences.flatMap(({voices}) => voices)
    .filter(({voice}) => voice !== 'author')
  let at = 0
  let drawn = ''
  for (const {span, ...voiced} of others) {
    drawn += `${text.slice(at, span.start)}[${labelOf(voiced)}: ${text.slice(span.start, span.end)}]`
    at = span.end
  }
  return drawn + text.slice(at)
}

function labelOf({voice, commitment, speaker}: Omit<ScorecardVoice, 'span'>): string {
  const sign = commitment === 'endorsed' ? '+' : commitment === 'distanced' ? '-' : ''
  const by = speaker ? ` ${speaker.text}` : ''
  return `${voice.charAt(0).toUpperCase()}${sign}${by}`
}
