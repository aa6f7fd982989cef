import type {Commitment, Document, Sentence} from '../model.ts'
import {definePass} from '../pass.ts'
import {type ClauseAttribution, verbAttributions} from './voice/clause-attributions.ts'
import {phraseAttributions} from './voice/phrase-attributions.ts'
import type {Place} from './voice/place.ts'
import {type Quotation, quotations} from './voice/quotations.ts'
import {type Item, type QuotedPart, readAround} from './voice/reading.ts'
import type {Phrase} from './voice/speakers.ts'

/** Words or thoughts that the text gives to someone. */
export interface Attribution {
  readonly content: readonly Place[]
  /** Which of the content stands in quotation marks. */
  readonly quoted: readonly Place[]
  readonly cue?: Place
  readonly speaker?: Place
  readonly mode: ClauseAttribution['mode']
  /** Whether the content is a clause or a quotation, not a mere phrase. */
  readonly clausal: boolean
  readonly commitment: Commitment
}

/** What the text gives to others, in order. */
export const attributions = definePass({
  name: 'attributions',
  unit: 'document',
  needs: {quotations},
  run({sentences}, facts): readonly Attribution[] {
    const parts = partsBySentence(facts.quotations)
    const found: Attribution[] = []
    const claimed = new Set<number>()
    for (const sentence of sentences) {
      const items = readAround(sentence, parts.get(sentence.index) ?? [])
      for (const made of [...verbAttributions(items), ...phraseAttributions(items)]) {
        const attribution = placed(made, items, sentence, facts.quotations)
        for (const item of itemsOf(made, items)) if (item.quotation !== undefined) claimed.add(item.quotation)
        found.push(attribution)
      }
    }
    for (const [index, quotation] of facts.quotations.entries()) {
      if (!claimed.has(index) && isSpeech(quotation, sentences)) {
        found.push({content: quotation.parts, quoted: quotation.parts, mode: 'speech', clausal: true, commitment: 'neutral'})
      }
    }
    return found
  }
})

function itemsOf({contents}: ClauseAttribution, items: readonly Item[]): Item[] {
  return contents.flatMap(({first, last}) => items.slice(first, last + 1))
}

function placed(made: ClauseAttribution, items: readonly Item[], sentence: Sentence, all: readonly Quotation[]): Attribution {
  const place = ({first, last}: Phrase): Place => ({sentence: sentence.index, start: items[first]?.start ?? 0, end: items[last]?.end ?? 0})
  const quoted = itemsOf(made, items).flatMap(({quotation}) => (quotation === undefined ? [] : (all[quotation]?.parts ?? [])))
  const content = [...made.contents.map(place), ...quoted.filter(part => part.sentence !== sentence.index)]
  return {
    content,
    quoted,
    cue: place(made.cue),
    ...(made.speaker && {speaker: place(made.speaker)}),
    mode: made.mode,
    clausal: made.clausal,
    commitment: made.commitment
  }
}

function partsBySentence(found: readonly Quotation[]): Map<number, QuotedPart[]> {
  const parts = new Map<number, QuotedPart[]>()
  for (const [quotation, {parts: own}] of found.entries()) {
    for (const {sentence, start, end} of own) {
      parts.set(sentence, [...(parts.get(sentence) ?? []), {start, end, quotation}])
    }
  }
  return parts
}

/** Whether a quotation that nobody is said to speak is speech all the same: long, and no title. */
function isSpeech({parts}: Quotation, sentences: Document['sentences']): boolean {
  const text = parts.map(({sentence, start, end}) => sentences[sentence]?.text.slice(start, end) ?? '').join(' ')
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length <= 4) return /[,.!?]["”’']?$/.test(text) && words.length > 2
  const capitals = words.filter(word => /^\p{Lu}/u.test(word)).length
  return capitals / words.length < 0.6
}
