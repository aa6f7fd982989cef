import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {Format} from '../../src/index.ts'
import {assertWithinLimits, defaultMaxSize} from '../../src/parse/limits.ts'
import {analyze} from '../analyze.ts'
import {expectValid} from '../schema.ts'

/** Where and why a text is refused; `undefined` where it is analysed. */
function refusal(text: string, options: {format?: Format; maxSize?: number} = {}) {
  let scorecard: unknown
  try {
    scorecard = analyze(text, options)
  } catch (error) {
    const {line, reason} = error as {line: number; reason: string}
    return `${line}: ${reason}`
  }
  expectValid(scorecard)
  return undefined
}

const beyond = 'Text is beyond what can be read safely: '
/** A paragraph of 256 KB, line endings and all. */
const longest = 'One more line of it, and so on.\n'.repeat(8192)

describe('the size of a text', () => {
  test('may be as large as the caller says', () => {
    expect(refusal('Prose.', {maxSize: 6})).toBeUndefined()
    expect(refusal('Prose!!', {maxSize: 6})).toBe(
      `1: ${beyond}expected at most 6 characters, got 7; split the text, or raise \`--max-size\``
    )
  })

  test('is counted in UTF-16 units, without the byte order mark', () => {
    expect(refusal('\uFEFFPro𝒳.', {maxSize: 6})).toBeUndefined()
    expect(refusal('Pro𝒳..', {maxSize: 6})).toContain('got 7')
  })

  test('may be ten million where nobody says', () => {
    const text = `${'a line of prose '.repeat(60)}\n\n`.repeat(11_000).slice(0, defaultMaxSize)
    expect(text).toHaveLength(10_000_000)
    expect(() => assertWithinLimits(new VFile(text), 'markdown')).not.toThrow()
    expect(refusal(`${text}.`)).toMatch(/^1: .*at most 10000000 characters, got 10000001/)
  })
})

describe('the size of a paragraph', () => {
  test.each(['markdown', 'text'] as const)('of %s may be 256 KB', format => {
    const within = new VFile(`One.\n\n${longest}\nTwo.`)
    expect(longest).toHaveLength(256 * 1024)
    expect(() => assertWithinLimits(within, format)).not.toThrow()
    expect(refusal(`One.\n\nA${longest}\nTwo.`, {format})).toBe(
      `3: ${beyond}expected at most 262144 characters a paragraph; break it with blank lines`
    )
  })

  test('of 256 KB is analysed', () => {
    expect(refusal(longest, {format: 'text'})).toBeUndefined()
  })
})

describe('the depth of lists and quotes', () => {
  const deeper = `${beyond}expected at most 100 nested lists and quotes; flatten them`

  test.each([
    ['quotes', '>'],
    ['lists', '- '],
    ['numbered lists', '1. '],
    ['lists in quotes', '> '],
    ['tabbed lists', '*\t']
  ])('may be 100 of %s in a line', (_, mark) => {
    expect(refusal(`One.\n\n${mark.repeat(100)}Two.`)).toBeUndefined()
    expect(refusal(`One.\n\n${mark.repeat(101)}Two.`)).toBe(`3: ${deeper}`)
  })

  test('counts two columns of indent as one list', () => {
    expect(refusal(`One.\n\n${' '.repeat(198)}- Two.`)).toBeUndefined()
    expect(refusal(`One.\n\n${' '.repeat(200)}- Two.`)).toBe(`3: ${deeper}`)
  })

  test('means nothing in plain text', () => {
    expect(refusal(`${'>'.repeat(500)} One.`, {format: 'text'})).toBeUndefined()
  })

  test('does not count marks that are no lists', () => {
    expect(refusal(`${'-'.repeat(500)}\n\n${'*'.repeat(500)}\n\nOne.`)).toBeUndefined()
  })
})

describe('headings that are underlined', () => {
  const heading = 'One\n=\n\nTwo\r\n---\n\n'

  test('may be a thousand', () => {
    const text = heading.repeat(500)
    expect(refusal(text)).toBeUndefined()
    expect(refusal(`${text}Three\n=`)).toBe(
      `3002: ${beyond}expected at most 1000 underlined headings; write headings with “#”`
    )
  })

  test('may be more in plain text', () => {
    expect(refusal(heading.repeat(501), {format: 'text'})).toBeUndefined()
  })

  test('are told apart from breaks', () => {
    expect(refusal('One.\n\n---\n\n'.repeat(1001))).toBeUndefined()
  })
})

describe('what parsers take more than its size for', () => {
  test.each([
    ['lines', 'One.\n', 400_000, 'text'],
    ['paragraphs', 'One.\n\n', 50_000, 'text'],
    ['block quotes', '> One.\n\n', 1000, 'markdown'],
    ['lines in ten nested', `${'- '.repeat(12)}a\n\n`, 500, 'markdown'],
    ['marks of footnotes', '[^a] \n\n', 5000, 'markdown'],
    ['marks of emphasis a paragraph', '*a ', 2000, 'markdown'],
    ['brackets a paragraph', '[a] ', 2500, 'markdown'],
    ['signs “<?” and “<!” a paragraph', 'a<? ', 1000, 'markdown'],
    ['backslashes a paragraph', '\\a ', 5000, 'markdown']
  ] as const)('is limited: %s', (name, piece, most, format) => {
    const check = (text: string) => () => assertWithinLimits(new VFile(text), format)
    const spread =
      name === 'lines' ? `${piece.repeat(99)}\n`.repeat(most / 100) : piece.repeat(most)
    expect(check(spread)).not.toThrow()
    expect(check(`${spread}${piece}`)).toThrow(
      `${most * (name.startsWith('brackets') ? 2 : 1)} ${name}`
    )
  })

  test('is limited: table cells, also those that a short row leaves out', () => {
    const table = (rows: number) =>
      `${'|a'.repeat(100)}|\n${'|-'.repeat(100)}|\n${'|b\n'.repeat(rows)}`
    const check = (text: string) => () => assertWithinLimits(new VFile(text), 'markdown')
    expect(check(table(400))).not.toThrow()
    expect(check(table(600))).toThrow('50000 table cells')
  })
})
