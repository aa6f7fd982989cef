import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {reporters} from '../../src/index.ts'
import {unsafe} from '../../src/reporters/escape.ts'
import {analyze} from '../analyze.ts'
import {markdown} from '../random-markdown.ts'
import {scorecardOf} from '../voiced.ts'

/** What stands below the head. */
const drawn = (marked: string) =>
  reporters.voices(scorecardOf(marked)).split('\n\n').slice(1).join('\n\n')

describe('the voices of a text', () => {
  test('stand under a head that counts them', () => {
    const text = '# On rates\n\nThey show {quoted endorsed: they rose}.'
    expect(reporters.voices(scorecardOf(text, 'a.md'))).toBe(`Voices in a.md
6 words: 2 of the author, 2 quoted, 0 reported, 2 in titles. The author endorses 2 of those quoted and reported.
A author, Q quoted, R reported, T title; + endorsed, ~ neutral, - distanced

1 T   On rates

3 AQ  They show they rose.
                Q++++++++
      Q quoted, endorsed: no speaker found
`)
    expect(reporters.voices(scorecardOf(text))).toMatch(/^Voices in the text\n/)
  })

  test('are numbered where there is more than one to tell', () => {
    expect(
      drawn(
        '{reported distanced unnamed Officials: They claim it rose}, {quoted neutral named Ada Brook: “no”}, she says, {quoted neutral named Ada Brook: “it fell”}.'
      )
    ).toBe(`1 RAQ They claim it rose, “no”, she says, “it fell”.
      R1----------------  Q2~~            Q2~~~~~~~
      R1 reported, distanced: Officials (unnamed)
      Q2 quoted, neutral: Ada Brook (named)
`)
  })

  test('need no line under a sentence of one voice', () => {
    expect(drawn('It rose. {quoted: It fell.}\n\nIt stood.')).toBe(`1 A   It rose.
1 Q   It fell.
      Q quoted, commitment not told: no speaker found

3 A   It stood.
`)
  })

  test('are underlined where they go on in the next line', () => {
    const lines = drawn(`${'word '.repeat(15)}{reported neutral: ${'they say '.repeat(4)}it}.`)
    expect(lines).toBe(`1 AR  ${'word '.repeat(15)}they say they say
      ${' '.repeat(75)}R~~~~~~~~~~~~~~~~
  RA  they say they say it.
      R~~~~~~~~~~~~~~~~~~~
      R reported, neutral: no speaker found
`)
  })

  test('are drawn under a word that is longer than a line, and after it', () => {
    const long = 'w'.repeat(120)
    expect(drawn(`${long} {quoted: ${long}}.`)).toBe(`1 A   ${long}
  QA  ${long}.
      Q${'~'.repeat(119)}
      Q quoted, commitment not told: no speaker found
`)
  })

  test('stand under their words, whatever is written out before', () => {
    const text = 'a\u001b  b\n##[c] {quoted neutral named x\u202ey: ⟨d\u0000⟩} e'
    expect(drawn(text)).toBe(`1 AQ  a⟨U+001B⟩ b ##⟨U+005B⟩c] ⟨d\uFFFD⟩ e
                               Q~~~
      Q quoted, neutral: x⟨U+202E⟩y (named)
`)
  })
})

test('any text is drawn whole, without effect, and lines end with words or marks', () => {
  fc.assert(
    fc.property(markdown, text => {
      const scorecard = analyze(text)
      const report = reporters.voices(scorecard)
      expect(report.replaceAll('\n', '')).not.toMatch(unsafe)
      const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? ''
      for (const sentence of scorecard.sentences) {
        const [word = ''] = sentence.text.match(/[\p{L}\p{N}]{2,40}/u) ?? []
        expect(letters(report)).toContain(letters(word))
      }
      expect(report).not.toMatch(/ $/m)
    }),
    {numRuns: 200}
  )
})
