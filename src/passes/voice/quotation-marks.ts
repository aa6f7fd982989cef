import type {Span} from '../../model.ts'

/** A quotation mark, and what its surroundings allow it to be. */
export interface QuotationMark extends Span {
  /** Marks of one family pair with one another. */
  readonly family: 'double' | 'single' | 'guillemet'
  readonly opens: boolean
  readonly closes: boolean
  /** Whether it may as well be the apostrophe of a genitive: “the workers’ party”. */
  readonly isGenitive?: boolean
}

const marks = /``|''|["“”„‟″«»‘’'‹›‚]/gu

/**
 * The marks of a text that may open or close a quotation. Apostrophes, decades (’90s), inches and
 * feet are none.
 */
export function quotationMarks(text: string): readonly QuotationMark[] {
  const found: QuotationMark[] = []
  for (const {index, 0: mark} of text.matchAll(marks)) {
    const end = index + mark.length
    const read = readMark(mark, text, index, end)
    if (read && (read.opens || read.closes)) found.push({...read, start: index, end})
  }
  return found
}

function readMark(
  mark: string,
  text: string,
  start: number,
  end: number
): Omit<QuotationMark, keyof Span> | undefined {
  const [before, after] = [text[start - 1] ?? ' ', text[end] ?? ' ']
  const opening = isOpenSide(before) && !/\s/.test(after)
  const closing = !/\s/.test(before) && isCloseSide(after)
  switch (mark) {
    case '«':
    case '‹':
      return {family: 'guillemet', opens: true, closes: closing && !opening}
    case '»':
    case '›':
      return {family: 'guillemet', opens: opening && !closing, closes: true}
    case '„':
    case '‚':
      return {family: mark === '„' ? 'double' : 'single', opens: true, closes: false}
    case '“':
    case '``':
      // Some texts close with the opening mark.
      return {family: 'double', opens: !closing || opening, closes: closing && !opening}
    case '”':
      return {family: 'double', opens: opening && !closing, closes: true}
    case '‘':
      return {family: 'single', opens: opening, closes: closing && !opening}
    case '’':
    case "'":
      return readSingle(mark, text, start, {before, after, opening, closing})
    default: {
      if (/\d/.test(before) && !opening)
        return {family: 'double', opens: false, closes: isCloseSide(after)}
      // Glued to words on both sides it may be either: a"you go first".
      const glued = isWordUnit(before) && isWordUnit(after)
      return {family: 'double', opens: opening || glued, closes: closing || glued}
    }
  }
}

function readSingle(
  mark: string,
  text: string,
  start: number,
  {
    before,
    after,
    opening,
    closing
  }: {before: string; after: string; opening: boolean; closing: boolean}
): Omit<QuotationMark, keyof Span> | undefined {
  // “don't”, “’90s”, “’tis”, “rock ’n’ roll”
  if (isWordUnit(before) && isWordUnit(after)) return undefined
  const elided = /^['’](?:\d\ds?\b|(?:tis|twas|em|til|till|cause|cos|bout|round|n)\b)/iu.test(
    text.slice(start, start + 8)
  )
  if (opening && elided) return undefined
  if (/\d/.test(before)) return {family: 'single', opens: false, closes: closing}
  const isGenitive = /s/i.test(before) && /^['’]\s\p{Ll}/u.test(text.slice(start, start + 3))
  return {
    family: 'single',
    opens: opening && mark === "'",
    closes: closing,
    ...(isGenitive && {isGenitive})
  }
}

function isWordUnit(unit: string): boolean {
  return /[\p{L}\p{N}]/u.test(unit)
}

/** What may stand before an opening mark. */
function isOpenSide(before: string): boolean {
  return /[\s([{—–\-/:;,"“«‘']/u.test(before)
}

/** What may stand after a closing mark. */
function isCloseSide(after: string): boolean {
  return /[^\p{L}\p{N}]/u.test(after)
}
