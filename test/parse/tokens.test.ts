import {expect, test, vi} from 'vitest'
import {isKnownWord, readTokens} from '../../src/parse/tokens.ts'

test('tokens rebuild the text, whatever its white space', () => {
  const text = '\u2003It can’t\r\n\fgrow \u00A0 3.5\u2028%.'
  const tokens = readTokens(text).tokens
  expect(tokens.map(({start, end}) => text.slice(start, end))).toEqual(
    tokens.map(token => token.text)
  )
  expect(tokens.map(token => token.text)).toEqual(['It', 'ca', 'n’t', 'grow', '3.5', '%', '.'])
})

test('a fresh reader reads as the old one did', () => {
  const before = readTokens('The boldest plan fell.')
  readTokens(`One.${' '.repeat(20_000_000)}Two.`)
  expect(readTokens('The boldest plan fell.')).toEqual(before)
})

test('a tagger that changes the text is caught', async () => {
  vi.resetModules()
  vi.doMock('wink-nlp', () => ({
    default: () => ({its: {}, readDoc: () => ({tokens: () => ({out: () => ['other']})})})
  }))
  const {readTokens: readWith} = await import('../../src/parse/tokens.ts')
  expect(() => readWith('text')).toThrow('Cannot place token `other` at offset 0')
  vi.doUnmock('wink-nlp')
  vi.resetModules()
})

test('a very long word is one token, however often it stands', () => {
  const word = 'a.'.repeat(20_000)
  const {tokens} = readTokens(`It is ${word} and Xx and\n${word} there.`)
  expect(tokens.map(({text}) => text.slice(0, 5))).toEqual([
    'It',
    'is',
    'a.a.a',
    'and',
    'Xx',
    'and',
    'a.a.a',
    'there',
    '.'
  ])
  expect(tokens[2]?.text).toBe(word)
})

test('a genitive is read the same way whatever was read before', () => {
  const read = (text: string) => readTokens(text).tokens.map(({text}) => text)
  const parted = ['Orlavia', '’s', 'fee', 'rose', '.']
  expect(read('Orlavia’s fee rose.')).toEqual(parted)
  expect(read('The fee is Orlavia’s. It is “Orlavia’s”, and Orlavia’s-only.')).toContain('Orlavia')
  expect(read('Orlavia’s fee rose.')).toEqual(parted)
})

test('letters that the tagger does not know do not part a word', () => {
  const text = 'Šimić met Łukasz Đorđević in Thừa Thiên, İzmir.'
  const {tokens} = readTokens(text)
  expect(tokens.map(({text}) => text)).toEqual([
    'Šimić',
    'met',
    'Łukasz',
    'Đorđević',
    'in',
    'Thừa',
    'Thiên',
    ',',
    'İzmir',
    '.'
  ])
  for (const {start, end, text: own} of tokens) expect(text.slice(start, end)).toBe(own)
})

test('a word beyond all length is unknown at once', () => {
  expect(isKnownWord('a'.repeat(2_000_000))).toBe(false)
  expect(isKnownWord('bank')).toBe(true)
})
