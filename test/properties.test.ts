import {decodeHTMLStrict} from 'entities'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Format} from '../src/model.ts'
import {analyze} from './analyze.ts'
import {read} from './parse/reading.ts'

const runs = {numRuns: Number(process.env['FUZZ_RUNS'] ?? 300)}

/** Pieces of prose: words that occur once a document, and what stands between them. */
const pieces = fc.array(
  fc.constantFrom(
    ...[
      'WORD',
      '*WORD*',
      '**WORD WORD**',
      '[WORD](/a)',
      '`code`',
      '![WORDLESS](/b)',
      'R&amp;WORD',
      '&#x2014;'
    ],
    ...[
      '\\*WORD\\*',
      'WORD.[^n]',
      'WORD, “WORD”',
      'the best WORD',
      '4,000 WORD',
      'WORD. WORD',
      '😀',
      '&nbsp;'
    ],
    ...[
      '<b>WORD</b>',
      '~~WORD~~',
      'WORD  \nWORD',
      'WORD\nWORD',
      'a\0WORD',
      'U.S. WORD',
      'WORD\\\nWORD',
      'é̂WORD'
    ],
    ...[
      '[see https://x.org/WORD]',
      'a@WORD.co',
      'www.x.org',
      'x.www.WORD.z',
      'Visit:www.x.org/WORD',
      '[WORD',
      '<https://x.org/>'
    ]
  ),
  {minLength: 1, maxLength: 12}
)
const paragraph = pieces.map(parts => parts.join(' '))
const block = fc.oneof(
  paragraph,
  paragraph.map(text => `# ${text.replaceAll('\n', ' ')}`),
  paragraph.map(text => `- ${indented(text, '  ')}`),
  paragraph.map(text => `1. ${indented(text, '   ')}\n\n   - ${indented(text, '     ')}`),
  paragraph.map(text => `> ${indented(text, '> ')}`),
  paragraph.map(text => `> - ${indented(text, '>   ')}\n>\n> > ${indented(text, '> > ')}`),
  paragraph.map(text => `[^n]: ${indented(text, '    ')}`),
  paragraph.map(text => `| a | b |\n| - | - |\n| ${text.replaceAll('\n', ' ')} | x \\| y |`)
)
const markdown = fc
  .tuple(fc.array(block, {maxLength: 6}), fc.constantFrom('\n', '\r\n'))
  .map(([blocks, ending]) => numbered(blocks.join('\n\n')).replaceAll('\n', ending))

describe('positions', () => {
  test('are sound: each unit is, or decodes from, the source unit it names', () => {
    fc.assert(
      fc.property(markdown, text => expectSound(text, 'markdown')),
      runs
    )
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), text => {
        expectSound(text, 'text')
        expectSound(text, 'markdown')
      }),
      runs
    )
  })

  test('are complete: each word of prose is in one sentence, once', () => {
    fc.assert(
      fc.property(markdown, text => {
        const words = text.match(/w\d+w/g) ?? []
        const found = read(text).sentences.flatMap(sentence => sentence.text.match(/w\d+w/g) ?? [])
        expect(found.sort()).toEqual(words.sort())
      }),
      runs
    )
  })
})

describe('findings', () => {
  test('lie in the file in order, are never empty, and say what stands there', () => {
    fc.assert(
      fc.property(markdown, text => {
        const {findings, sentences} = analyze(text)
        for (const [index, {span, within, sentence, ...finding}] of findings.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(findings[index - 1]?.span.start ?? 0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(sentences[sentence]?.text.slice(within.start, within.end)).toBe(finding.text)
          // Markup may stand between the words, never around them.
          const there = words(decodeHTMLStrict(text.slice(span.start, span.end)))
          const said = words(finding.text)
          expect([there[0], there.at(-1)]).toEqual([said[0], said.at(-1)])
          expect(there.filter(word => said.includes(word))).toEqual(said)
        }
        expect(new Set(findings.map(({id}) => id)).size).toBe(findings.length)
        expect(new Set(findings.map(({fingerprint}) => fingerprint)).size).toBe(findings.length)
      }),
      runs
    )
  })

  test('depend on nothing but the text', () => {
    fc.assert(
      fc.property(markdown, markdown, (text, other) => {
        const first = JSON.stringify(analyze(text))
        analyze(other)
        expect(JSON.stringify(analyze(text))).toBe(first)
      }),
      {numRuns: 50}
    )
  })
})

function expectSound(text: string, format: Format): void {
  for (const sentence of read(text, format).sentences) {
    let at = 0
    for (const run of sentence.origin) {
      expect(run.text).toBe(at)
      at += run.length
      const decoded = sentence.text.slice(run.text, at)
      const source = text.slice(run.source, run.source + run.sourceLength)
      if (run.length === run.sourceLength)
        expect(decoded).toBe(source.replaceAll('\0', nul(format)))
      else expect(decodeHTMLStrict(source)).toBe(decoded)
    }
    expect(at).toBe(sentence.text.length)
  }
}

/** Markdown replaces NUL; plain text keeps it. */
function nul(format: Format): string {
  return format === 'markdown' ? '\uFFFD' : '\0'
}

/** The words of a text, without what marks it up or wraps it. */
function words(text: string): string[] {
  return text.replaceAll('\0', nul('markdown')).match(/[\p{L}\p{N}\uFFFD]+/gu) ?? []
}

function indented(text: string, prefix: string): string {
  return text.replaceAll('\n', `\n${prefix}`)
}

/** Makes each WORD one of its own. */
function numbered(text: string): string {
  let count = 0
  return text.replaceAll(/WORD\b/g, () => `w${count++}w`)
}
