import {endsOpen} from './endings.ts'
import {beginsLower, fullWidth} from './printed-lines.ts'
import {firstOf, type Stretch} from './stretches.ts'

/** What is seen of a text as a whole. */
export interface Layout {
  /** Whether blank lines part lines, not paragraphs. */
  readonly doubleSpaced: boolean
  /** The length of a full line. */
  readonly width: number
}

/** Printed lines are no longer; paragraphs on one line each are. */
const longestPrinted = 120

/** Tells a layout’s line spacing and width. */
export function layoutOf(stretches: readonly Stretch[]): Layout {
  const parts = stretches.filter(({kind}) => kind === 'paragraph')
  const single = parts.filter(({lines}) => lines.length === 1)
  const unfinished = single.filter((part, index) => {
    const next = single[index + 1]
    return next && endsOpen(firstOf(part)) && beginsLower(firstOf(next))
  })
  const width = fullWidth(single.flatMap(({lines}) => lines))
  return {
    doubleSpaced:
      width <= longestPrinted &&
      parts.length >= 8 &&
      single.length > parts.length * 0.8 &&
      unfinished.length > single.length * 0.3,
    width
  }
}
