import type {EntityKind} from '../model.ts'
import {sourceSpan} from '../parse/document.ts'
import {proseDocument} from '../parse/prose-document.ts'
import {openFactBook} from '../pass.ts'
import {nameMentions} from './name-mentions.ts'

/** A name in a text. Offsets are UTF-16 units of the text. */
export interface FoundEntity {
  readonly start: number
  readonly end: number
  readonly kind: EntityKind
  /** The name as written, white space as one space. */
  readonly name: string
}

/**
 * Finds the names of persons, organizations and places in a text, without their titles (“Dr”, “President”) and genitives;
 * nationalities, creeds, dates, events, laws and titles of works are no such names.
 *
 * The measure and the data: CrossNER (Liu et al. 2021, AAAI), Worldwide English Newswire (Shan et al. 2023).
 *
 * @param text One or more paragraphs of plain text: a line break is white space, a blank line ends a paragraph.
 * @returns The names in the order of the text; none overlap.
 */
export function findEntities(text: string): FoundEntity[] {
  const document = proseDocument(text)
  const [first] = document.sentences
  if (!first) return []
  return openFactBook(document)
    .for(needs, first)
    .nameMentions.map(({sentence, start, end, kind, text}) => ({
      ...sourceSpan(document.sentences[sentence]?.origin ?? [], {start, end}),
      kind,
      name: text
    }))
}

/** The facts that are read. */
const needs = {nameMentions}
