import type {Sentence, Span, Voiced, VoicedSpan} from '../model.ts'
import {definePass} from '../pass.ts'
import {type Attribution, attributions} from './attributions.ts'
import {type BlockQuoted, blockQuotes} from './block-quotes.ts'
import {bySentence} from './by-sentence.ts'
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
      const quoted = facts.blockQuotes(sentence)
      const span = {start: 0, end: sentence.text.length}
      if (sentence.block.kind === 'heading') return [{span, voice: 'title'}]
      if (quoted) return painted({span, voice: 'author'}, quotedIn(quoted))
      return painted({span, voice: 'author'}, others(sentence))
    }
  }
})

function quotedIn({spoken, speaker}: BlockQuoted): readonly VoicedSpan[] {
  const span = {start: 0, end: spoken}
  return [{span, voice: 'quoted', ...(speaker && {speaker}), commitment: 'neutral'}]
}

/** What others say, by sentence, in the order in which it is laid over the author's voice. */
function stretchesBySentence(
  all: readonly Attribution[]
): (sentence: Sentence) => readonly VoicedSpan[] {
  const own = all.filter(({speakerKind, clausal}) => clausal && speakerKind !== 'author')
  const reported = own.flatMap(attribution =>
    attribution.content.map(place => ({attribution, place}))
  )
  reported.sort((a, b) => sizeOf(a.place) - sizeOf(b.place))
  const quoted = own.flatMap(attribution => attribution.quoted.map(place => ({attribution, place})))
  return bySentence([
    ...reported.map(said => [said.place.sentence, stretchOf(said, 'reported')] as const),
    ...quoted.map(said => [said.place.sentence, stretchOf(said, 'quoted')] as const)
  ])
}

function stretchOf(
  {attribution, place}: {attribution: Attribution; place: Place},
  voice: Voiced['voice']
): VoicedSpan {
  const {commitment, speakerText: text, speakerKind: kind} = attribution
  const speaker = text !== undefined && kind !== undefined ? {text, kind} : undefined
  const {start, end} = place
  return {span: {start, end}, voice, ...(speaker && {speaker}), commitment}
}

function sizeOf({start, end}: Span): number {
  return end - start
}

/** A sentence in one voice with stretches laid over it, one after another. */
function painted(whole: VoicedSpan, stretches: readonly VoicedSpan[]): readonly VoicedSpan[] {
  if (stretches.length === 0) return [whole]
  // For each unit of the sentence the last stretch over it, from 1; 0 where there is none.
  const layers = new Int32Array(whole.span.end)
  for (const [index, {span}] of stretches.entries()) layers.fill(index + 1, span.start, span.end)
  const spans: VoicedSpan[] = []
  let start = 0
  for (let end = 1; end <= layers.length; end++) {
    if (end < layers.length && layers[end] === layers[start]) continue
    spans.push({...(stretches[(layers[start] ?? 0) - 1] ?? whole), span: {start, end}})
    start = end
  }
  return spans
}
