import {VFile} from 'vfile'
import type {Commitment, Scorecard, Sentence, Speaker, Voice, VoicedSpan} from '../src/model.ts'
import type {FactBook} from '../src/pass.ts'
import {applyRules} from '../src/rules/apply.ts'
import {rules} from '../src/rules/index.ts'
import {toScorecard} from '../src/score/scorecard.ts'
import {read} from './parse/reading.ts'
import {expectValid} from './schema.ts'

/** “{reported neutral unnamed officials: it fell}”: voice, commitment, kind and text of the speaker, words. */
const stretch =
  /\{(?<voice>quoted|reported)(?: (?<commitment>endorsed|neutral|distanced))?(?: (?<kind>named|unnamed|vague|author) (?<speaker>[^:{}]+))?: (?<words>[^{}]*)\}/g

/**
 * The scorecard of a text without Markdown whose voices are marked in it: what the score and the
 * reporters make of voices does not hang on how they are told. Headings are titles.
 */
export function scorecardOf(marked: string, path?: string): Scorecard {
  const stretches: VoicedSpan[] = []
  let removed = 0
  const text = marked.replace(stretch, (whole, ...rest) => {
    const {voice, commitment, kind, speaker, words} = rest.at(-1) as Record<string, string>
    const start = (rest.at(-3) as number) - removed
    removed += whole.length - (words ?? '').length
    stretches.push({
      span: {start, end: start + (words ?? '').length},
      voice: voice as Voice,
      ...(speaker && {speaker: {text: speaker, kind: kind as Speaker['kind']}}),
      ...(commitment && {commitment: commitment as Commitment})
    })
    return words ?? ''
  })
  const analysis = applyRules(rules)({...read(text), ...(path !== undefined && {path})})
  const facts: FactBook = {
    for(needs, sentence) {
      const view = analysis.facts.for(needs, sentence)
      const voices = (sentence: Sentence) => voicesOf(sentence, stretches)
      // A view reads its facts in private: what is asked for must be asked of the view itself.
      return new Proxy(view, {
        get: (target, name) => (name === 'voices' ? voices : Reflect.get(target, name, target))
      })
    }
  }
  const {value} = toScorecard(rules)({...analysis, facts}, new VFile(text))
  expectValid(value)
  return value
}

/** The stretches that lie in a sentence, and what the author says around them. */
function voicesOf(
  {text, origin, block}: Sentence,
  stretches: readonly VoicedSpan[]
): readonly VoicedSpan[] {
  const from = origin[0]?.source ?? 0
  const voices: VoicedSpan[] = []
  let at = 0
  const goTo = (end: number) => {
    const voice = block.kind === 'heading' ? 'title' : 'author'
    if (end > at) voices.push({span: {start: at, end}, voice})
    at = Math.max(at, end)
  }
  for (const {span, ...voiced} of stretches) {
    const [start, end] = [Math.max(span.start - from, 0), Math.min(span.end - from, text.length)]
    if (start >= end) continue
    goTo(start)
    voices.push({span: {start, end}, ...voiced})
    at = end
  }
  goTo(text.length)
  return voices
}
