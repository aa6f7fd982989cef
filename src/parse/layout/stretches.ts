import type {BlockKind} from '../../model.ts'
import {isListItem} from '../list-marks.ts'
import {endingOf} from './endings.ts'
import type {PrintedLine} from './printed-lines.ts'

/** Lines that stand together, between gaps or indents, and what they are. */
export interface Stretch {
  readonly kind: BlockKind
  readonly lines: readonly PrintedLine[]
}

/**
 * Groups lines into stretches.
 *
 * @param kinds What some of the lines are known to be, by their index.
 */
export function toStretches(
  lines: readonly PrintedLine[],
  kinds: ReadonlyMap<number, BlockKind>
): Stretch[] {
  const stretches: {kind: BlockKind; lines: PrintedLine[]}[] = []
  let listed = false
  for (const [index, line] of lines.entries()) {
    const kind = kinds.get(index) ?? 'paragraph'
    const last = stretches.at(-1)
    const marked = isListItem(line.text)
    const before = lines[index - 1]?.text ?? ''
    const apart =
      !last ||
      line.gapBefore ||
      kind !== last.kind ||
      kind === 'running-head' ||
      startsStretch(line.text, before)
    if (apart || (!listed && !marked && isIndented(line, last.lines))) {
      stretches.push({kind, lines: [line]})
      listed = marked
    } else {
      last.lines.push(line)
      listed ||= marked
    }
  }
  return stretches.map(stretch => ({...stretch, kind: kindOf(stretch)}))
}

const stageDirection = /^\[[^\]]{2,60}\]$/
const speaker = /^(?:Q|A)\s?[:.]\s/

/** Whether a line shows by its words that it stands apart: stage directions, questions and answers, captions. */
function startsStretch(line: string, before: string): boolean {
  if (stageDirection.test(line) || stageDirection.test(before) || speaker.test(line)) return true
  return numberedCaption.test(line) && endingOf(before) === 'closed'
}

/** Whether the indent of a line begins a paragraph: the line before it ends a sentence. */
function isIndented(line: PrintedLine, before: readonly PrintedLine[]): boolean {
  const last = before.at(-1)
  return last !== undefined && line.indent >= last.indent + 2 && /[.?!:”"’)\]\d]$/.test(last.text)
}

/** How much of the source a stretch takes. */
function lengthOf({lines}: Pick<Stretch, 'lines'>): number {
  return (lines.at(-1)?.end ?? 0) - (lines[0]?.start ?? 0)
}

const numberedCaption =
  /^(?:Figure|FIGURE|Fig\.|Table|TABLE|Chart|Map|Graph|Exhibit|Photo|Image|Plate) ?(?:\d+(?:\.\d+)?|[IVX]+|[A-Z])\s*[.:|–—]\s*\S/
const credit = /^(?:Photo(?:graph)?|Image|Picture|Illustration|Graphic)(?: credit)?: ?[\p{Lu}©]/u
const longestCaption = 400

/** Captions show by their first words. */
function kindOf({kind, lines}: Stretch): BlockKind {
  if (kind !== 'paragraph') return kind
  const first = lines[0]?.text ?? ''
  const length = lengthOf({lines})
  return length <= longestCaption && (numberedCaption.test(first) || credit.test(first))
    ? 'caption'
    : kind
}

/** The first line of a stretch. */
export function firstOf({lines}: Stretch): string {
  return lines[0]?.text ?? ''
}

/** The words of lines, run together. */
export function textOf(lines: readonly PrintedLine[]): string {
  return lines.map(({text}) => text).join(' ')
}
