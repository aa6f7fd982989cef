import type {Sentence} from '../model.ts'
import {definePass} from '../pass.ts'
import type {Place} from './voice/place.ts'
import {type QuotationMark, quotationMarks} from './voice/quotation-marks.ts'

/** A stretch between quotation marks, whatever they are there for. */
export interface Quotation {
  /** What it covers, sentence by sentence, marks included. */
  readonly parts: readonly Place[]
  /** Whether it goes on from the quotation before it, which its paragraph re-opens. */
  readonly continues: boolean
}

/** The quotations of a document, in order; none lies in another. */
export const quotations = definePass({
  name: 'quotations',
  unit: 'document',
  run({blocks, sentences}): readonly Quotation[] {
    const found: Quotation[] = []
    let carried: Carried | undefined
    for (const [index, block] of blocks.entries()) {
      const own = sentences.slice(block.sentences.start, block.sentences.end)
      if (own.length === 0) continue
      const next = blocks[index + 1]
      const read = readBlock(own, carried, next && sentences[next.sentences.start])
      found.push(...read.found)
      carried = read.carried
    }
    return found
  }
})

/** A family of marks whose quotation a paragraph leaves open. */
type Carried = QuotationMark['family']

/** A mark in its sentence. */
interface Placed extends QuotationMark {
  readonly sentence: number
}

/** The quotations of one block: a mark that finds no partner does no harm beyond it. */
function readBlock(
  own: readonly Sentence[],
  carried: Carried | undefined,
  next: Sentence | undefined
): {found: Quotation[]; carried: Carried | undefined} {
  const marks = own.flatMap(({text, index}) =>
    quotationMarks(text).map((mark): Placed => ({...mark, sentence: index}))
  )
  const spanned: Spanned[] = []
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) return {found: [], carried: undefined}
  const blockStart = {sentence: first.index, at: 0}
  const blockEnd = {sentence: last.index, at: last.text.length}
  const endOf = ({sentence}: Placed) => ({
    sentence,
    at: own[sentence - first.index]?.text.length ?? 0
  })

  let open: Placed | undefined
  let reopened = false
  for (const mark of marks.filter(({family}) => family !== 'single')) {
    if (!open) {
      if (mark.opens) open = mark
      else if (carried === mark.family && spanned.length === 0) {
        // The paragraph goes on with what the one before left open.
        spanned.push({
          from: blockStart,
          to: {sentence: mark.sentence, at: mark.end},
          continues: true
        })
      }
    } else if (mark.family === open.family) {
      if (mark.closes) {
        const to = {sentence: mark.sentence, at: mark.end}
        spanned.push({from: startOf(open), to, continues: reopened})
        open = undefined
      } else {
        const end = endOf(open)
        const to = mark.sentence === open.sentence ? startOf(mark) : end
        spanned.push({from: startOf(open), to, continues: reopened})
        open = mark
      }
    }
    reopened = open !== undefined && isAtStart(open) && carried === open.family
  }

  let carries: Carried | undefined
  if (open) {
    carries = goesOn(next, open) ? open.family : undefined
    const to = carries || isAtStart(open) ? blockEnd : endOf(open)
    spanned.push({from: startOf(open), to, continues: reopened})
  }
  spanned.push(...singles(marks, spanned))
  const found = spanned.sort((a, b) => order(a.from, b.from)).map(span => toQuotation(span, own))
  return {found, carried: carries}

  function isAtStart({sentence, start}: Placed): boolean {
    return sentence === blockStart.sentence && start === 0
  }
}

/** Whether the next paragraph re-opens a quotation, or closes one that it never opened. */
function goesOn(next: Sentence | undefined, {family}: Placed): boolean {
  if (!next) return false
  const mark = quotationMarks(next.text).find(mark => mark.family === family)
  if (!mark) return false
  return mark.opens && !mark.closes ? mark.start === 0 : mark.closes && !mark.opens
}

interface Point {
  readonly sentence: number
  readonly at: number
}

interface Spanned {
  readonly from: Point
  readonly to: Point
  readonly continues: boolean
}

/** Quotations between single marks, outside all others. A genitive's apostrophe closes only for want of better. */
function singles(marks: readonly Placed[], taken: readonly Spanned[]): Spanned[] {
  const found: Spanned[] = []
  const open: {from?: Placed; perhaps?: Placed} = {}
  const close = (mark: Placed | undefined) => {
    if (open.from && mark) {
      const to = {sentence: mark.sentence, at: mark.end}
      found.push({from: startOf(open.from), to, continues: false})
    }
    delete open.from
    delete open.perhaps
  }
  let next = 0
  for (const mark of marks) {
    while (taken[next] && order(taken[next]?.to ?? startOf(mark), startOf(mark)) <= 0) next += 1
    const inside = taken[next]
    if (inside && order(inside.from, startOf(mark)) <= 0) close(open.perhaps)
    else if (mark.family !== 'single') continue
    else if (mark.closes && open.from) {
      if (mark.isGenitive) open.perhaps = mark
      else close(mark)
    } else if (mark.opens) {
      close(open.perhaps)
      open.from = mark
    }
  }
  close(open.perhaps)
  return found
}

function startOf({sentence, start}: Placed): Point {
  return {sentence, at: start}
}

function order(one: Point, other: Point): number {
  return one.sentence - other.sentence || one.at - other.at
}

function toQuotation({from, to, continues}: Spanned, own: readonly Sentence[]): Quotation {
  const first = own[0]?.index ?? 0
  const parts = own
    .slice(from.sentence - first, to.sentence - first + 1)
    .map(({index, text}) => ({
      sentence: index,
      start: index === from.sentence ? from.at : 0,
      end: index === to.sentence ? to.at : text.length
    }))
    .filter(({start, end}) => end > start)
  return {parts, continues}
}
