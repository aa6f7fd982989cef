import type {Note} from '../model.ts'

/** Bytes as text, and what the reader should know of how they were read. */
export interface Decoded {
  readonly text: string
  readonly notes: readonly Note[]
}

/**
 * Decodes bytes: UTF-8, UTF-16 by its byte order mark, else windows-1252 with a note.
 * The mark itself is dropped.
 *
 * @returns `undefined` where the bytes are no text.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined
  if (mark) return decodeUtf16(bytes, mark)
  if (isBinary(bytes)) return undefined
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), notes: []}
  } catch {
    return {
      text: fromWindows1252(bytes),
      notes: [
        {
          code: 'encoding-fallback',
          text: 'The file is not valid UTF-8 and was read as windows-1252; if letters look wrong, save it as UTF-8.'
        }
      ]
    }
  }
}

/** What windows-1252 has where Latin-1 has control characters, from 0x80. */
const between = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** Node 20 decodes windows-1252 as Latin-1, which loses quotation marks and dashes. */
function fromWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, unit => between[unit.charCodeAt(0) - 0x80] ?? unit)
}

/** UTF-16 that is whole and holds no NUL: with NULs it is UTF-32, or no text. */
function decodeUtf16(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    const text = new TextDecoder(encoding, {fatal: true}).decode(bytes)
    return text.includes('\0') ? undefined : {text, notes: []}
  } catch {
    return undefined
  }
}

/** A NUL, or many control characters, among the first units. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8000)
  if (head.includes(0)) return true
  const controls = head.reduce(
    (sum, byte) => sum + Number(byte < 32 && !(byte >= 7 && byte <= 13) && byte !== 27),
    0
  )
  return controls > head.length / 10
}
