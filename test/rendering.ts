import {decodeHTMLStrict} from 'entities'
import {micromark} from 'micromark'
import {frontmatter, frontmatterHtml} from 'micromark-extension-frontmatter'
import {gfm, gfmHtml} from 'micromark-extension-gfm'
import {expect} from 'vitest'
import {read} from './parse/reading.ts'

const matters: ('yaml' | 'toml')[] = ['yaml', 'toml']

/**
 * Expects the letters and digits of the sentences of a Markdown text to be those that a browser
 * shows, in order.
 *
 * Footnotes are shown elsewhere, or not at all, and so are cells without a column: texts with
 * either are let pass.
 */
export function expectRendered(text: string, document = read(text)): void {
  const html = micromark(text, {
    extensions: [gfm({singleTilde: false}), frontmatter(matters)],
    htmlExtensions: [gfmHtml(), frontmatterHtml(matters), withoutHtml]
  })
  if (/<(?:sup|table)>/.test(html) || /^[> \t\d.)*+-]*\[\^[^\]]+\]:/m.test(text)) return
  const shown = decodeHTMLStrict(html.replace(/<code[^>]*>[^<]*<\/code>|<[^>]*>/g, ''))
  const said = document.sentences.map(sentence => sentence.text)
  expect(lettersOf(said.join(''))).toBe(lettersOf(shown))
}

const withoutHtml = {exit: {htmlFlowData: () => undefined, htmlTextData: () => undefined}}

function lettersOf(text: string): string {
  return text.match(/[\p{L}\p{N}]/gu)?.join('') ?? ''
}
