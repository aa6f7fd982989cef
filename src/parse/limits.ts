import type {VFile} from 'vfile'
import type {Format} from '../model.ts'

declare module 'vfile' {
  interface DataMap {
    /** The most UTF-16 units that are analysed; `defaultMaxSize` where it is left out. */
    maxSize: number
  }
}

/** Ten million UTF-16 units: some 1.6 million words. */
export const defaultMaxSize = 10_000_000

const deepest = 100
const longestParagraph = 256 * 1024
const mostUnderlines = 1000

/**
 * Refuses text on which the parsers' time or memory would not be linear. One pass over the lines.
 *
 * @throws {VFileMessage} Names the limit, the line, and what to do.
 */
export function assertWithinLimits(file: VFile, format: Format): void {
  const text = String(file)
  const maxSize = file.data.maxSize ?? defaultMaxSize
  if (text.length > maxSize) {
    refuse(
      file,
      1,
      `Expected at most ${maxSize} characters, got ${text.length}`,
      'split the text, or raise the limit'
    )
  }
  let line = 0
  let paragraph = {line: 1, size: 0}
  let underlines = 0

  for (const [content] of text.matchAll(/[^\r\n]+(?:\r\n|\n|\r|$)|\r\n|\n|\r/g)) {
    line += 1
    const blank = /^\s*$/.test(content.slice(0, 1000)) && content.trim() === ''
    if (format === 'markdown') {
      if (containerDepth(content) > deepest) {
        refuse(file, line, `Expected at most ${deepest} nested lists and quotes`, 'flatten them')
      }
      if (paragraph.size > 0 && /^ {0,3}(?:=+|-+)[ \t]*$/.test(content.trimEnd())) underlines += 1
      if (underlines > mostUnderlines) {
        refuse(
          file,
          line,
          `Expected at most ${mostUnderlines} underlined headings`,
          'write headings with “#”'
        )
      }
    }
    if (blank) paragraph = {line: line + 1, size: 0}
    else paragraph.size += content.length
    if (paragraph.size > longestParagraph) {
      refuse(
        file,
        paragraph.line,
        'Expected at most 256 KB a paragraph',
        'break it with blank lines'
      )
    }
  }
}

/** How many lists and block quotes a line may be in: marks at its start, and two columns of indent each. */
function containerDepth(line: string): number {
  const start = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? ''
  const marks = start.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0
  const indent = /^[ \t]*/.exec(start)?.[0].length ?? 0
  return marks === 0 ? 0 : marks + indent / 2
}

function refuse(file: VFile, line: number, reason: string, remedy: string): never {
  file.fail(
    `Text is beyond what can be read safely: ${reason}; ${remedy}`,
    {line, column: 1},
    'rhetlint:limit'
  )
}
