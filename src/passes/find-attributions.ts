import type {Span} from '../model.ts'
import {sourceSpan} from '../parse/document.ts'
import {proseDocument} from '../parse/prose-document.ts'
import {openFactBook} from '../pass.ts'
import {type Attribution, attributions} from './attributions.ts'
import type {Place} from './voice/place.ts'

/** Words that a text gives to someone. Spans are offsets into the text. */
export interface FoundAttribution {
  /** What is said, in one or more stretches, quotation marks included, the word “that” left out. */
  readonly content: Span[]
  /** The words that say that it is said: “said”, “according to”, “the claim”. */
  readonly cue?: Span
  /** Who says it, as the text puts it; nothing where nobody is named: “it was said that”. */
  readonly speaker?: Span
  /** Whether all of it stands in quotation marks, none, or some. */
  readonly kind: 'direct' | 'indirect' | 'mixed'
}

/**
 * Finds what a text gives to someone: speech, direct and indirect, and views (“for them, …”, “in
 * Estavia’s eyes”). Thoughts and wishes are no speech and are left out; so are mere acts of speech (“called
 * for talks”) and what nobody in particular says (“reportedly”).
 *
 * The measure and the data it was developed on: PolNeAR (Newell, Margolin & Ruths 2018, LREC).
 *
 * @param text One or more paragraphs of plain text: a line break is white space, a blank line ends a
 *   paragraph.
 * @returns The attributions, in the order of their cues; then quotations without a cue of their own.
 */
export function findAttributions(text: string): FoundAttribution[] {
  const document = proseDocument(text)
  const first = document.sentences[0]
  if (!first) return []
  const span = ({sentence, start, end}: Place): Span =>
    sourceSpan(document.sentences[sentence]?.origin ?? [], {start, end})
  return openFactBook(document)
    .for(needs, first)
    .attributions.filter(isFound)
    .map(attribution => {
      const {content, cue, speaker} = attribution
      return {
        content: content.map(span),
        ...(cue && {cue: span(cue)}),
        ...(speaker && {speaker: span(speaker)}),
        kind: kindOf(attribution)
      }
    })
}

/** The facts that are read. */
const needs = {attributions}

function isFound({mode, clausal}: Attribution): boolean {
  return clausal && (mode === 'speech' || mode === 'view')
}

/** A mark of punctuation beside a quotation makes no mixture. */
const smallest = 4

function kindOf({content, quoted}: Attribution): FoundAttribution['kind'] {
  const inside = sizeOf(quoted)
  if (inside === 0) return 'indirect'
  return inside >= sizeOf(content) - smallest ? 'direct' : 'mixed'
}

function sizeOf(places: readonly Place[]): number {
  return places.reduce((sum, {start, end}) => sum + end - start, 0)
}
