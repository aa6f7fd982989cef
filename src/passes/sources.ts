import {
  bodyNouns,
  citationWords,
  documentNouns,
  sourcingVerbs,
  vagueSpeakers
} from '../lexicons/sources.ts'
import type {Sentence, Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'

/** Something that a sentence offers in support. Whether it does support is not asked. */
export interface Source extends Span {
  readonly kind: 'link' | 'footnote' | 'citation' | 'attribution' | 'source-line'
}

const year = String.raw`\b(?:1[89]|20)\d\d[a-z]?\b`
const documents = [...documentNouns.entries, ...citationWords.entries].join('|')
const patterns: readonly [Source['kind'], RegExp][] = [
  ['link', /\bhttps?:\/\/[^\s)]+/g],
  ['citation', /\[\d{1,3}(?:[,–-] ?\d{1,3})*\]/g],
  [
    'citation',
    new RegExp(String.raw`\((?=[^()]{0,80}(?:${year}|\b(?:${documents})\b))[^()]{2,160}\)`, 'gi')
  ],
  ['source-line', /^(?:sources?|figures?|data|notes?)(?: for [^:]{1,60})?:.*$/gis]
]

/** The sources that a sentence itself offers. Unnamed people (“experts say”) are none. */
export const sources = definePass({
  name: 'sources',
  unit: 'sentence',
  run(sentence): readonly Source[] {
    return [
      ...markedSources(sentence),
      ...patterns.flatMap(([kind, pattern]) => matches(sentence.text, pattern, kind)),
      ...attributions(sentence.tokens)
    ]
  }
})

function markedSources({marks}: Sentence): Source[] {
  return marks.flatMap((mark): Source[] => {
    if (mark.kind === 'link') return [{...mark.span, kind: 'link'}]
    return mark.kind === 'footnote-reference' ? [{...mark.span, kind: 'footnote'}] : []
  })
}

function matches(text: string, pattern: RegExp, kind: Source['kind']): Source[] {
  return [...text.matchAll(pattern)].map(({index, 0: match}) => ({
    start: index,
    end: index + match.length,
    kind
  }))
}

/** “according to the census”, “the Water Office reported”, “put by the bank at”, “the agency's figure”. */
function attributions(tokens: readonly Token[]): Source[] {
  return tokens.flatMap((token, index): Source[] => {
    const side = sideOfSpeaker(tokens, index)
    const speaker = side && speakerNear(tokens, side, index)
    if (!speaker) return []
    return [
      {
        start: Math.min(token.start, speaker.start),
        end: Math.max(token.end, speaker.end),
        kind: 'attribution'
      }
    ]
  })
}

/** On which side of a cue its speaker stands, or nothing where the token is no cue. */
function sideOfSpeaker(tokens: readonly Token[], index: number): 'before' | 'after' | undefined {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (!token) return undefined
  if (token.lower === 'according' && next?.lower === 'to') return 'after'
  if (token.pos === 'VERB' && sourcingVerbs.entries.has(token.lower)) {
    return next?.lower === 'by' ? 'after' : 'before'
  }
  const owned = /^(?:[’']s?)$/.test(before?.text ?? '') || before?.pos === 'ADJ'
  return owned && documentNouns.entries.has(token.lower) ? 'before' : undefined
}

/** The name, body or document within six words of a cue, or nothing where the speaker is vague. */
function speakerNear(
  tokens: readonly Token[],
  side: 'before' | 'after',
  cue: number
): Token | undefined {
  const step = side === 'before' ? -1 : 1
  for (let distance = 1; distance <= 7; distance++) {
    const token = tokens[cue + step * distance]
    if (!token || /^[;:.!?]$/.test(token.text)) return undefined
    if (vagueSpeakers.entries.has(token.lower) && token.pos !== 'DET') return undefined
    if (token.pos === 'PROPN' || namesSpeaker(token)) return token
  }
  return undefined
}

function namesSpeaker({lower}: Token): boolean {
  return bodyNouns.entries.has(lower) || documentNouns.entries.has(lower)
}
