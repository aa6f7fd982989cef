/** The lines of a text with their endings (LF, CR or both), and where each starts. */
export function* linesOf(text: string): Generator<{text: string; start: number}> {
  for (const {index, 0: line} of text.matchAll(/[^\r\n]+(?:\r\n|\n|\r|$)|\r\n|\n|\r/g)) {
    yield {text: line, start: index}
  }
}
