import {z} from 'zod'

/** An offset or an index, from 0. */
export const offset = z.int().min(0)
/** How many there are. */
export const count = z.int().min(0)
/** A stretch of the text. */
export const span = z
  .strictObject({start: offset, end: offset})
  .describe('Half-open range of UTF-16 offsets into the text as decoded')
const point = z.strictObject({line: z.int().min(1), column: z.int().min(1)})
/** A stretch of the text by lines and columns, from 1. */
export const place = z.strictObject({start: point, end: point})
