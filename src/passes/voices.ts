import type {Sentence, Span, Voiced, VoicedSpan} from '../model.ts'
import {definePass} from '../pass.ts'
import {type Attribution, attributions} from './attributions.ts'
import {type BlockQuoted, blockQuotes} from './block-quotes.ts'
import type {Place} from './voice/place.ts'

/**
 * Who speaks in each stretch of a sentence: spans in order that cover all of it.
 *
 * What a text gives to others is reported, and quoted where it stands in quotation marks. Scare quotes,
 * titles and what authors say of themselves are the author's. Of nested reports the outer one
 * counts.
 */
export const voices = definePass({
  name: 'voices',
  unit: 'document',
  needs: {attributions, blockQuotes},
  run(_, facts): (sentence: Sentence) => readonly VoicedSpan[] {
    const others = stretchesBySentence(facts.attributions)
    return sentence => {
      const base = voiceOfBlock(sentence, facts.blockQuotes(sentence))
      const whole = {span: {start: 0, end: sentence.text.length}, ...base}
      if (base.voice !== 'author') return [whole]
      let spans: readonly VoicedSpan[] = [whole]
      for (const stretch of others.get(sentence.index) ?? []) spans = painted(spans, stretch)
      return spans
    }
  }
})

function voiceOfBlock({block}: Sentence, quoted: BlockQuoted | undefined): Voiced {
  if (block.kind === 'heading') return {voice: 'title'}
  if (!quoted || quoted.isSignature) return {voice: 'author'}
  const {speaker} = quoted
  return {voice: 'quoted', ...(speaker && {speaker}), commitment: 'neutral'}
}

/** What others say, by sentence, in the order in which it is laid over the author's voice. */
function stretchesBySentence(all: readonly Attribution[]): Map<number, VoicedSpan[]> {
  const own = all.filter(({speakerKind, clausal}) => clausal && speakerKind !== 'author')
  const stretches = new Map<number, VoicedSpan[]>()
  const add = (attribution: Attribution, voice: Voiced['voice'], places: readonly Place[]) => {
    const {commitment, speakerText: text, speakerKind: kind} = attribution
    const speaker = text !== undefined && kind !== undefined ? {text, kind} : undefined
    for (const {sentence, start, end} of places) {
      const stretch = {span: {start, end}, voice, ...(speaker && {speaker}), commitment}
      const beside = stretches.get(sentence)
      if (beside) beside.push(stretch)
      else stretches.set(sentence, [stretch])
    }
  }
  const reported = own.flatMap(attribution =>
    attribution.content.map(place => ({attribution, place}))
  )
  reported.sort((a, b) => sizeOf(a.place) - sizeOf(b.place))
  for (const {attribution, place} of reported) add(attribution, 'reported', [place])
  for (const attribution of own) add(attribution, 'quoted', attribution.quoted)
  return stretches
}

function sizeOf({start, end}: Span): number {
  return end - start
}

/** Spans with a stretch laid over them. */
function painted(spans: readonly VoicedSpan[], stretch: VoicedSpan): VoicedSpan[] {
  const {start, end} = stretch.span
  const rest = (span: VoicedSpan, from: number, to: number) =>
    from < to ? [{...span, span: {start: from, end: to}}] : []
  const before = spans.flatMap(span => rest(span, span.span.start, Math.min(span.span.end, start)))
  const after = spans.flatMap(span => rest(span, Math.max(span.span.start, end), span.span.end))
  return [...before, stretch, ...after]
}
