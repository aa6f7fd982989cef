import {expect, test} from 'vitest'
import {decode} from '../../src/read/decode.ts'

const text = 'Café “Zoë”: 5 €, 𝒳.\r\n'

/** UTF-16 with the high unit first. */
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16()

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16, low unit first', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16, high unit first', bigEndian(`\uFEFF${text}`)]
])('%s gives the text without a mark and without a note', (_, bytes) => {
  expect(decode(bytes)).toEqual({text, notes: []})
})

test('a second byte order mark is text', () => {
  expect(decode(Buffer.from('\uFEFF\uFEFFa'))?.text).toBe('\uFEFFa')
})

test('bytes that are not UTF-8 are read as windows-1252, with a note', () => {
  const bytes = Uint8Array.of(0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x35, 0x20, 0x80)
  expect(decode(bytes)).toEqual({
    text: '“Café” 5 €',
    notes: [{code: 'encoding-fallback', text: expect.stringContaining('save it as UTF-8')}]
  })
})

test('a note comes even where the odd byte stands at the end of a long file', () => {
  const bytes = Buffer.concat([Buffer.from('Prose. '.repeat(5000)), Uint8Array.of(0xe9)])
  expect(decode(bytes)?.notes).toHaveLength(1)
})

test.each([
  ['a NUL', Buffer.from('PK\u0003\u0004\0\0')],
  ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
  ['many control characters', Buffer.from(`${'\u0001\u0002'.repeat(20)}prose`)]
])('bytes with %s are no text', (_, bytes) => {
  expect(decode(bytes)).toBeUndefined()
})

test('a few control characters are text', () => {
  const text = 'One page.\f\u001B[1mBold\u001B[0m.\u0001 And tabs\tto follow.'
  expect(decode(Buffer.from(text))).toEqual({text, notes: []})
})

test('escapes of a terminal are text, however many', () => {
  const text = '\u001B[1mA\u001B[0m '.repeat(50)
  expect(decode(Buffer.from(text))?.text).toBe(text)
})

test('no bytes are an empty text', () => {
  expect(decode(new Uint8Array())).toEqual({text: '', notes: []})
})

test('UTF-32 and broken UTF-16 are no text', () => {
  expect(decode(new Uint8Array([0xff, 0xfe, 0, 0, 0x49, 0, 0, 0]))).toBeUndefined()
  expect(decode(new Uint8Array([0xff, 0xfe, 0x00, 0xd8]))).toBeUndefined()
})
