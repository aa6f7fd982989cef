import type {Point} from '../model.ts'

/** Turns offsets into lines and columns, both from 1. A line ends at LF, CR or both together. */
export function pointsOf(text: string): (offset: number) => Point {
  const lineStarts = [0]
  for (const ending of text.matchAll(/\r\n|\n|\r/g))
    lineStarts.push(ending.index + ending[0].length)

  return offset => {
    let low = 0
    let high = lineStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lineStarts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1}
  }
}
