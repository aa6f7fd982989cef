import fc from 'fast-check'

/** Pieces whose words read in the source as they do in the sentence. Each WORD becomes one of its own. */
const plainPieces = listed(
  'WORD¦*WORD*¦**WORD WORD**¦[WORD](/a)¦`code`¦![WORDLESS](/b)¦R&amp;WORD¦\\*WORD\\*',
  'WORD.[^n]¦WORD, “WORD”¦the best WORD¦4,000 WORD¦WORD. WORD¦😀¦<b>WORD</b>¦~~WORD~~',
  'WORD  \nWORD¦WORD\nWORD¦a\0WORD¦U.S. WORD¦WORD\\\nWORD¦é̂WORD¦[see https://x.org/WORD]',
  'a@WORD.co¦www.x.org¦x.www.WORD.z¦&#x2014;¦Visit:www.x.org/WORD¦[WORD¦<https://x.org/>',
  '&nbsp;'
)

/** Pieces in which markup stands within words, or nothing is what it seems. */
const hardPieces = listed(
  'w<b>or</b>d¦WORD<br/>WORD¦<!-- note -->¦<a title="no > yes">WORD</a>¦<b¦1 < 2',
  '<https://x.org/?a=1&amp;b>¦<a@b.co>¦http://x.org/&amp;d¦https://x.org/a_b_(c).',
  'www.x.org/&copy;¦[WORD][ref]¦[ref]¦[ref][]¦[REF ][no]¦[no]¦![WORD][ref]',
  '![WORD *a*](/c "title")¦!WORD¦[WORD](</a b> "title WORD")¦[*a* `b` ![c](d) e](/f)',
  '[WORD\nWORD](/g\n"title")¦[]()¦WORD.[^n] WORD¦WORD[^m], WORD¦WORD. [^n]\nWORD¦[^no]',
  '[^n][^m]¦“WORD.”[^n]¦~WORD~¦~~WORD ~ WORD~~¦~~~WORD~~~¦***WORD** WORD*¦w_or_d¦_WORD_',
  '**WORD.**WORD¦\\# \\[a\\] \\~¦\\\\&amp;¦\\&amp;¦\\a¦a \\| b¦`a | b`¦`a \\| b`¦``a ` b``',
  '`a\n  b¦&copy¦&copy;¦&eacute;t&eacute;¦&#233;¦&#xE9;¦&#X1F600;¦&#65¦&nope;¦&lt;b&gt;¦&#0;',
  '&#131;¦&#xD800;¦&#x110000;¦&#10;> a¦&#13;&#9;a¦&NotEqualTilde;¦&bne;¦&#32;¦𝒜𝟙',
  'e\u0301a\u030A\u0323¦a\0\0b¦½ ² Ⅳ ٣¦한국어。日本¦ﬁn¦\u202AWORD\u202C¦\u2067a\u2069¦a\fb¦a\vb',
  'a\u2028b¦a\u0085b¦a\u00A0b¦a\u200Bb¦a\uFEFFb¦a\u3000b¦a\tb¦\uFEFF¦WORD \t\nWORD',
  'WORD  \n  WORD¦WORD\\\n\tWORD¦WORD\n> WORD¦WORD\n    > > WORD¦WORD\n1986. WORD'
)

const htmlBlocks = listed(
  '<div>\nWORD *a*\n</div>¦<div>\n\nWORD\n\n</div>¦<!-- WORD\n\nWORD -->¦<?php WORD ?>',
  '<!DOCTYPE html>¦<script>\n\nWORD\n</script> a¦<![CDATA[WORD]]>¦<x-y a="b">\nWORD',
  '<table><tr><td>\nWORD'
)
const codeBlocks = listed(
  '```js\nWORD\n\nWORD\n```¦~~~\nWORD ``` a\n~~~¦    WORD\n\n\tWORD¦```\nWORD'
)
const definitions = listed(
  '[ref]: /a "WORD"¦[ref]: <a b>\n  (WORD\n  a)¦[ref]:\n/a\nWORD¦[m]: /a\n[n]: /b¦[^m]: WORD',
  '[^m]:'
)
const breaks = listed('* * *¦---¦___¦-\n  -¦1.¦>¦#¦- [ ]')

/** Each document has one, or begins with a line that cannot be mistaken for one. */
const frontMatters = listed('\n¦\n¦---\ntitle: WORD\n---\n¦+++\ntitle = "WORD"\n+++\n\n¦---\n---\n')

/** @param between What may stand between two pieces. */
function documentsOf(pieces: readonly string[], between: readonly string[]): fc.Arbitrary<string> {
  const text = fc
    .array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 8})
    .chain(parts => fc.constantFrom(...between).map(glue => parts.join(glue)))
  const line = text.map(written => written.replaceAll('\n', ' '))
  const leaf = fc.oneof(
    {weight: 4, arbitrary: text},
    fc
      .tuple(fc.constantFrom('# ', '###### ', '##\t'), line, fc.constantFrom('', ' ##'))
      .map(all => all.join('')),
    fc.tuple(text, fc.constantFrom('\n===', '\n---', '\n -')).map(all => all.join('')),
    tableOf(line),
    fc.constantFrom(...htmlBlocks, ...codeBlocks, ...definitions, ...breaks)
  )
  const {blocks} = fc.letrec<{blocks: string; container: string}>(tie => ({
    blocks: fc
      .array(fc.oneof({depthSize: 'small'}, {weight: 3, arbitrary: leaf}, tie('container')), {
        minLength: 1,
        maxLength: 4
      })
      .chain(all => fc.constantFrom('\n\n', '\n\n', '\n').map(between => all.join(between))),
    container: fc
      .tuple(fc.constantFrom(...marks), tie('blocks'), fc.boolean())
      .map(([mark, inner, lazy]) => contained(inner, mark, lazy))
  }))
  const endings = fc.constantFrom('\n', '\n', '\r\n', '\r')
  return fc
    .tuple(fc.constantFrom(...frontMatters), fc.array(blocks, {maxLength: 4}), endings)
    .map(([matter, all, ending]) => numbered(matter + all.join('\n\n')).replaceAll('\n', ending))
}

function tableOf(line: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const rows = fc.array(fc.array(line, {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 3})
  return fc
    .tuple(
      rows,
      fc.constantFrom('| - | :-: |', '-|-:', ':-|-'),
      fc.constantFrom('| a | b |', 'a | `b`')
    )
    .map(([cells, delimiters, head]) =>
      [head, delimiters, ...cells.map(row => `| ${row.join(' | ')} |`)].join('\n')
    )
}

/** What opens a container, and what its further lines begin with. */
const marks = listed(
  '> │> ¦>│>¦- │  ¦*\t│\t¦+   │    ¦- │\t¦1. │   ¦7) │   ¦123456789. │           ',
  '0. │   ¦- [ ] │  ¦1. [x] │   ¦* [X]\t│  ¦[^n]: │    ¦[^n]:\n    │\t'
).map(mark => mark.split('│') as [first: string, rest: string])

/** @param lazy Whether every second line goes without its prefix. */
function contained(text: string, [first, rest]: [string, string], lazy: boolean): string {
  const lines = text.split('\n').map((line, index) => {
    if (index === 0) return first + line
    return (lazy && index % 2 === 1) || (line === '' && rest.trim() === '') ? line : rest + line
  })
  return lines.join('\n')
}

/** Makes each WORD one of its own. */
function numbered(text: string): string {
  let count = 0
  return text.replaceAll(/WORD\b/g, () => `w${count++}w`)
}

/** Documents of everything that Markdown has, in which each word can be told by its looks. */
export const plainMarkdown = documentsOf(plainPieces, [' '])

/** Documents of everything that Markdown has. */
export const markdown = documentsOf([...plainPieces, ...hardPieces], [' ', ' ', ''])

/** Marks, letters, spaces and line endings in any order. */
export const markup = fc
  .array(
    fc.constantFrom(
      ...'ab1é😀𝐀\n\n\n\r  \t*_~`[]()!<>&;#\\|-+.:"=\0\f\u2028\u0085\u00A0\u202E\uFEFF',
      ...listed(
        '&amp;¦&#65;¦&#10;¦&nbsp;¦&nope;¦\n\n¦> ¦\n> ¦\n    ¦- ¦1. ¦- [x] ¦[^a]¦[^a]: ',
        '[a]: ¦\n|a|b|\n|-|-|\n|¦\\|¦<b>¦<!--¦www.a.b¦http://a.b¦a@b.c¦A. B'
      )
    ),
    {maxLength: 50}
  )
  .map(parts => parts.join(''))
  // Front matter has readers of its own.
  .filter(text => !/^\uFEFF?(?:---|\+\+\+)/.test(text))

function listed(...lines: readonly string[]): readonly string[] {
  return lines.flatMap(line => line.split('¦'))
}
