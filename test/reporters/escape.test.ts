import fc from 'fast-check'
import type {Nodes} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {reporters} from '../../src/index.ts'
import {escapeInline, escapeMarkdown, printable, unsafe} from '../../src/reporters/escape.ts'
import {analyze} from '../analyze.ts'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()
const parse = (text: string) => parser.runSync(parser.parse(text)) as Nodes

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '<script>',
          '<!--',
          '-->',
          '![x](y)',
          '[x](javascript:y)',
          '`',
          '```',
          '**',
          '__',
          '~~',
          '|',
          '---',
          '===',
          '#'
        ],
        ...[
          '> ',
          '- ',
          '+ ',
          '1. ',
          '2) ',
          '\n',
          '\n\n',
          '\r',
          '\t',
          '    ',
          '&lt;',
          '&#60;',
          '\\',
          'http://a.b',
          'www.a.b',
          'a@b.co'
        ],
        ...[
          '@team',
          '[^1]',
          '[^1]: ',
          '[x]: y',
          '$',
          ':::',
          '\u001b[31m',
          '\u202e',
          '\u0000',
          '\ud800',
          '::error::',
          '<b',
          '/>',
          'https://x.y/_z_'
        ]
      ),
      fc.string({unit: 'grapheme', maxLength: 5})
    ),
    {maxLength: 15}
  )
  .map(parts => parts.join(''))

describe('escaped text', () => {
  test('renders as itself and nothing else, wherever it stands', () => {
    fc.assert(
      fc.property(hostile, text => {
        const expected = printable(text).trim()
        fc.pre(expected !== '')
        expect(renderedText(parse(escapeMarkdown(text)))).toBe(expected)
        expect(renderedText(parse(`# ${escapeMarkdown(text)}`))).toBe(expected)
        expect(renderedText(parse(`- ${escapeMarkdown(text)}`))).toBe(expected)
        expect(renderedText(parse(`> ${escapeMarkdown(text)}`))).toBe(expected)
        expect(renderedText(parse(`x “${escapeInline(text)}”`)).trim()).toBe(
          `x “${printable(text)}”`
        )
        expect(cells(parse(`| a |\n| - |\n| ${escapeMarkdown(text)} |`))).toEqual(['a', expected])
      }),
      {numRuns: 2000}
    )
  })

  test('escapes the number signs at the end, however many there are', () => {
    expect(escapeInline('a ## b ##')).toBe('a ## b \\#\\#')
    const many = 200_000
    expect(escapeInline(`${'#'.repeat(many)} `)).toBe(`${'\\#'.repeat(many)} `)
    expect(escapeInline(`${'#'.repeat(many)}b`)).toBe(`${'#'.repeat(many)}b`)
  })

  test('makes no link of an address and no mention of a name', () => {
    expect(escapeInline('See http://a.b, www.a.b and @team.')).toBe(
      'See http:<!-- -->//a.b, www<!-- -->.a.b and @<!-- -->team.'
    )
  })
})

describe('printable text', () => {
  test('is one line without control characters or marks that reorder it', () => {
    expect(printable('a\u001b[31m\r\n::error::b\u202Ec\u0000')).toBe(
      'a⟨U+001B⟩[31m ::error::b⟨U+202E⟩c⟨U+0000⟩'
    )
  })

  test('keeps letters of all scripts and joined emoji parts apart from hidden marks', () => {
    expect(printable('Ñandú 中文 اللغة')).toBe('Ñandú 中文 اللغة')
  })
})

/** What a reader sees of a tree: its text; anything but plain containers, text and our comments fails. */
function renderedText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'html') {
    expect(node.value).toBe('<!-- -->')
    return ''
  }
  expect(['root', 'paragraph', 'heading', 'list', 'listItem', 'blockquote', 'tableCell']).toContain(
    node.type
  )
  return 'children' in node ? node.children.map(renderedText).join('') : ''
}

function cells(node: Nodes): string[] {
  if (node.type === 'tableCell') return [renderedText(node)]
  return 'children' in node ? node.children.flatMap(cells) : []
}

test('JSON escapes the same, and reads as it was', () => {
  const scorecard = analyze('It is \u200b\u2060\u{e0041}\u009b ##[error] the plan.')
  const report = reporters.json(scorecard)
  expect(report.replaceAll('\n', '')).not.toMatch(unsafe)
  expect(JSON.parse(report)).toEqual(scorecard)
})
