import {documentNouns, reportingVerbs, vagueSpeakers} from '../lexicons/sources.ts'
import type {Sentence, Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'

/** Something that a sentence offers in support. Whether it does support is not asked. */
export interface Source extends Span {
  readonly kind: 'link' | 'footnote' | 'citation' | 'attribution' | 'source-line'
}

/** The sources that a sentence itself offers. Unnamed people (“experts say”) are none. */
export const sources = definePass({
  name: 'sources',
  unit: 'sentence',
  run(sentence): readonly Source[] {
    return [
      ...markedSources(sentence),
      ...matches(sentence.text, /\bhttps?:\/\/[^\s)]+/g, 'link'),
      ...matches(sentence.text, /\[\d{1,3}(?:[,–-] ?\d{1,3})*\]/g, 'citation'),
      ...matches(
        sentence.text,
        /\((?:[^()]{0,80}[\s,])?(?:1[89]|20)\d\d[a-z]?(?:[,;:][^()]{0,80})?\)/g,
        'citation'
      ),
      ...matches(
        sentence.text,
        /\((?:see )?(?:tables?|figs?\.|figures?|annex|appendix|box|note|p\.|pp\.|para\.?|section|art\.|article)\s[^()]{1,60}\)/gi,
        'citation'
      ),
      ...matches(
        sentence.text,
        /^(?:sources?|figures?|data|notes?)(?: for [^:]{1,60})?:.*$/gis,
        'source-line'
      ),
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

/** “according to the census”, “the Water Office reported”, “figures from the registry”. */
function attributions(tokens: readonly Token[]): Source[] {
  return tokens.flatMap((token, index): Source[] => {
    const from = sourceWords(tokens, index)
    const speaker = from === undefined ? undefined : speakerNear(tokens, from, index)
    const last = speaker === undefined ? undefined : tokens[speaker]
    if (!last) return []
    return [
      {
        start: Math.min(token.start, last.start),
        end: Math.max(token.end, last.end),
        kind: 'attribution'
      }
    ]
  })
}

/** Where to look for the speaker of the cue at an index: before or after it. */
function sourceWords(tokens: readonly Token[], index: number): 'before' | 'after' | undefined {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (token?.lower === 'according' && next?.lower === 'to') return 'after'
  if (token?.pos !== 'VERB' || !reportingVerbs.entries.has(token.lower)) return undefined
  return 'before'
}

/** The index of a name or a document within six words of the cue, or nothing where the speaker is vague. */
function speakerNear(
  tokens: readonly Token[],
  side: 'before' | 'after',
  cue: number
): number | undefined {
  const step = side === 'before' ? -1 : 1
  for (let distance = 1; distance <= 6; distance++) {
    const index = cue + step * distance
    const token = tokens[index]
    if (!token || /^[;:.!?]$/.test(token.text)) return undefined
    if (vagueSpeakers.entries.has(token.lower) && token.pos !== 'DET') return undefined
    if (token.pos === 'PROPN' || documentNouns.entries.has(token.lower)) return index
  }
  return undefined
}
