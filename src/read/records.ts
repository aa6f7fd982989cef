/** One line of a file, with its number from 1. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array
  /** Set where the line is longer than the limit: then `bytes` is empty. */
  readonly tooLong: boolean
}

/** The lines of a stream that are not blank: a corpus need not fit in memory. */
export async function* readLines(
  stream: AsyncIterable<Buffer>,
  longest: number
): AsyncGenerator<Line> {
  let number = 0
  let parts: Buffer[] = []
  let size = 0

  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, at))
      const line = finish()
      if (line) yield line
      from = at + 1
    }
    take(chunk.subarray(from))
  }
  const line = finish()
  if (line) yield line

  function take(part: Buffer): void {
    size += part.length
    if (size <= longest) parts.push(part)
    else parts = []
  }

  function finish(): Line | undefined {
    number += 1
    const tooLong = size > longest
    const bytes = Buffer.concat(tooLong ? [] : parts)
    parts = []
    size = 0
    return tooLong || bytes.some(byte => byte > 32) ? {number, bytes, tooLong} : undefined
  }
}
