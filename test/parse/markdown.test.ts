import {describe, expect, test} from 'vitest'
import {toProse} from '../../src/parse/prose.ts'
import {read, sentencesOf, slicesOf} from './reading.ts'

describe('blocks', () => {
  test('paragraphs, headings, items, cells, quotes and notes are told apart', () => {
    const text = [
      '# Rates',
      'They rose.[^1]',
      '- one\n- two',
      '> Quoted.\n>\n> - in a list',
      '| Year | Rate |\n| - | - |\n| 2024 | 4 |',
      '[^1]: A note.'
    ].join('\n\n')
    expect(sentencesOf(text)).toEqual([
      'heading: Rates',
      'paragraph: They rose.',
      'list-item: one',
      'list-item: two',
      'block-quote: Quoted.',
      'block-quote: in a list',
      'table-cell: Year',
      'table-cell: Rate',
      'table-cell: 2024',
      'table-cell: 4',
      'footnote: A note.'
    ])
  })

  test('code, HTML, definitions, breaks and front matter are no prose', () => {
    const text =
      '---\ntitle: T\n---\n\n```\ncode\n```\n\n<div>html</div>\n\n[a]: /b\n\n***\n\nProse.'
    expect(sentencesOf(text)).toEqual(['paragraph: Prose.'])
  })

  test('blocks without a letter or a digit are dropped', () => {
    expect(sentencesOf('* * *\n\n…\n\nProse.')).toEqual(['paragraph: Prose.'])
  })

  test('a block knows its place and its sentences', () => {
    const {blocks} = read('# One\n\nTwo. Three.')
    expect(blocks).toEqual([
      {kind: 'heading', index: 0, span: {start: 2, end: 5}, sentences: {start: 0, end: 1}},
      {kind: 'paragraph', index: 1, span: {start: 7, end: 18}, sentences: {start: 1, end: 3}}
    ])
  })
})

describe('constructs', () => {
  test('lists nest, are loose, and count from anywhere', () => {
    const text = '7) One\n\n   Two\n   - Three\n\n     > Four\n8) Five\n\n0. Six'
    expect(sentencesOf(text)).toEqual([
      'list-item: One',
      'list-item: Two',
      'list-item: Three',
      'block-quote: Four',
      'list-item: Five',
      'list-item: Six'
    ])
  })

  test('the check of a task is no prose', () => {
    expect(slicesOf('- [ ] One\n- [x]\tTwo\n- [X]\n  Three\n- [x] *Four*\n- [y] Five')).toEqual([
      ['One'],
      ['Two'],
      ['Three'],
      ['Four'],
      ['[y] Five']
    ])
  })

  test('headings are underlined, closed, and wrapped', () => {
    expect(sentencesOf('One\ntwo\n===\n\n## Three ##\n\nFour\n-')).toEqual([
      'heading: One\ntwo',
      'heading: Three',
      'heading: Four'
    ])
  })

  test('a table may go without outer pipes, and escape those in its cells', () => {
    expect(slicesOf('a | b\n:-:|-:\n`x \\| y` z | c \\| d\n| e')).toEqual([
      ['a'],
      ['b'],
      ['`', ' z'],
      ['c ', '| d'],
      ['e']
    ])
  })

  test('a footnote has paragraphs, and its label is no prose', () => {
    expect(sentencesOf('One.[^a1]\n\n[^a1]: Two.\n\n    Three.\n\n    - Four.')).toEqual([
      'paragraph: One.',
      'footnote: Two.',
      'footnote: Three.',
      'footnote: Four.'
    ])
  })

  test('inline HTML and comments are left out of sentences and of words', () => {
    expect(sentencesOf('w<b>or</b>d <!-- no\nprose --> one <a title="x > y">three</a>')).toEqual([
      'paragraph: word  one three'
    ])
    expect(slicesOf('w<b>or</b>d')).toEqual([['w', 'or', 'd']])
    expect(sentencesOf('1 <2 and 3> 2')).toEqual(['paragraph: 1 <2 and 3> 2'])
  })

  test('a line break of HTML holds a place where it alone parts two words', () => {
    expect(sentencesOf('one<br>two<br/> three <br>four')).toEqual(['paragraph: one<two three four'])
  })

  test('a block of HTML ends with a blank line, or with what ends its kind', () => {
    expect(sentencesOf('<div>\nno *prose*\n</div>\nnone\n\nOne\n\n</div>\n\nTwo')).toEqual([
      'paragraph: One',
      'paragraph: Two'
    ])
    expect(sentencesOf('<!-- no\n\nprose -->\nOne\n\n<script>\n\nno\n</script>\nTwo')).toEqual([
      'paragraph: One',
      'paragraph: Two'
    ])
  })

  test('addresses in angle brackets and bare ones are links, and their words stand', () => {
    const [sentence] = read('See <https://x.org/a&amp;b>, www.x.org and a@b.co.').sentences
    expect(sentence?.text).toBe('See https://x.org/a&amp;b, www.x.org and a@b.co.')
    expect(sentence?.marks).toEqual([
      {kind: 'link', span: {start: 4, end: 25}, url: 'https://x.org/a&amp;b'},
      {kind: 'link', span: {start: 27, end: 36}, url: 'http://www.x.org'},
      {kind: 'link', span: {start: 41, end: 47}, url: 'mailto:a@b.co'}
    ])
  })

  test('of links only the words are prose', () => {
    const text = '[One](/no "no") [two][no] [no][] [no] [three][four]\n\n[no]: /no\n  "no"'
    expect(slicesOf(text)).toEqual([['One', ' ', 'two', ' ', 'no', ' ', 'no', ' [three][four]']])
  })

  test('two tildes delete, one and three are signs', () => {
    const [sentence] = read('~One~ ~~two~~ ~~~three~~~').sentences
    expect(sentence?.text).toBe('~One~ two ~~~three~~~')
    expect(sentence?.marks).toEqual([{kind: 'deletion', span: {start: 6, end: 9}}])
    expect(sentencesOf('~~~\nno prose\n~~~\n\nOne')).toEqual(['paragraph: One'])
  })

  test('code is fenced or indented, by spaces or a tab', () => {
    expect(sentencesOf('One\n\n    no\n\n\tno\n\n> ~~~ no\n> no\n\nTwo\n```\nno')).toEqual([
      'paragraph: One',
      'paragraph: Two'
    ])
  })

  test('front matter is YAML or TOML at the very start', () => {
    expect(sentencesOf('+++\ntitle = "T"\n+++\nOne')).toEqual(['paragraph: One'])
    expect(sentencesOf('---\ntitle: T\n---\nOne')).toEqual(['paragraph: One'])
    expect(sentencesOf('\n+++\nOne\n+++')).toEqual(['paragraph: +++\nOne\n+++'])
  })
})

describe('marks', () => {
  const marksOf = (text: string) => read(text).sentences.map(({marks}) => marks)

  test('emphasis, deletion and links are spans of the sentence', () => {
    expect(marksOf('A *b* **c** ~~d~~ [e](/f) [g][].\n\n[g]: /h')).toEqual([
      [
        {kind: 'emphasis', span: {start: 2, end: 3}},
        {kind: 'strong', span: {start: 4, end: 5}},
        {kind: 'deletion', span: {start: 6, end: 7}},
        {kind: 'link', span: {start: 8, end: 9}, url: '/f'},
        {kind: 'link', span: {start: 10, end: 11}, url: '/h'}
      ]
    ])
  })

  test('a mark over two sentences is cut at their border', () => {
    expect(marksOf('*One. Two.* Three.')).toEqual([
      [{kind: 'emphasis', span: {start: 0, end: 4}}],
      [{kind: 'emphasis', span: {start: 0, end: 4}}],
      []
    ])
  })

  test('a footnote mark after the full stop belongs to the sentence before it', () => {
    const labels = (text: string) =>
      read(text)
        .sentences.filter(({block}) => block.kind === 'paragraph')
        .map(({marks}) => marks.map(mark => mark.kind === 'footnote-reference' && mark.label))
    const definitions = '\n\n[^1]: N.\n\n[^2]: M.'
    expect(labels(`One.[^1] Two.[^2]${definitions}`)).toEqual([['1'], ['2']])
    expect(labels(`One. [^1]\nTwo[^2] more.${definitions}`)).toEqual([['1'], ['2']])
    expect(labels(`[^1]One. Two.${definitions}`)).toEqual([['1'], []])
  })

  test('code and images hold a place and are no words', () => {
    const [sentence] = read(
      'Run `the best` now, see ![the worst](/a.png) or ![b][b].\n\n[b]: /c'
    ).sentences
    expect(sentence?.text).toBe('Run ` now, see [ or [.')
    expect(sentence?.marks).toEqual([
      {kind: 'code', span: {start: 4, end: 5}},
      {kind: 'image', span: {start: 15, end: 16}},
      {kind: 'image', span: {start: 20, end: 21}}
    ])
  })
})

describe('origins', () => {
  test('character references and escapes are decoded', () => {
    expect(sentencesOf('R&amp;D cost &#36;5 &lpar;&#x2014;&nbsp;\\$6\\)')).toEqual([
      'paragraph: R&D cost $5 (—\u00A0$6)'
    ])
    expect(slicesOf('R&amp;D\\!')).toEqual([['R', '&amp;', 'D', '!']])
  })

  test('only what CommonMark calls a reference is one', () => {
    expect(slicesOf('&eacute;t&#233; &#xE9; &copy &#65 &nope; \\&amp; \\\\&amp;')).toEqual([
      ['&eacute;', 't', '&#233;', ' ', '&#xE9;', ' &copy &#65 &nope; ', '&amp; ', '\\', '&amp;']
    ])
    expect(sentencesOf('a&NotEqualTilde;b &#0; &#x80; &#x1F600;')).toEqual([
      'paragraph: a\u2242\u0338b \uFFFD \uFFFD 😀'
    ])
  })

  test('a line ending that is written as a reference begins no line', () => {
    expect(slicesOf('> a&#10;>> b')).toEqual([['a', '&#10;', '>> b']])
    expect(slicesOf('> > a&#13;> > b')).toEqual([['a', '&#13;', '> > b']])
  })

  test('the prefix of a line is left out where code was begun and never ended', () => {
    expect(slicesOf('> a `b\n> c')).toEqual([['a `b\n', 'c']])
    expect(slicesOf('- a `b\r\n  c')).toEqual([['a `b\r\n', 'c']])
  })

  test('space around a line ending is left out', () => {
    expect(slicesOf('one \t\n  two\n\tthree')).toEqual([['one', '\n', 'two\n', 'three']])
    expect(slicesOf('-\tone\n\ttwo\n    three')).toEqual([['one\n', 'two\n', 'three']])
  })

  test('any letter counts in UTF-16 units, and any line ending ends a line', () => {
    expect(read('𝒜e\u0301\r> \uFEFFb').sentences.map(({origin}) => origin)).toEqual([
      [{text: 0, source: 0, length: 4, sourceLength: 4}],
      [{text: 0, source: 8, length: 1, sourceLength: 1}]
    ])
  })

  test('unusual spaces and signs of direction stay within a line', () => {
    const text = 'a\fb\u2028c\u0085d\u00A0e\uFEFFf \u202Ag\u202C \u2067h\u2069'
    expect(slicesOf(text)).toEqual([[text]])
  })

  test('a byte order mark that was left on counts', () => {
    expect(read('\uFEFFOne *two*').sentences[0]?.origin).toEqual([
      {text: 0, source: 1, length: 4, sourceLength: 4},
      {text: 4, source: 6, length: 3, sourceLength: 3}
    ])
  })

  test('a wrapped line of a quote in a list leaves its prefix out', () => {
    expect(slicesOf('- > the\n  > best\n  lazy')).toEqual([['the\n', 'best\n', 'lazy']])
  })

  test('a lazy line may begin with the sign of a quote', () => {
    expect(sentencesOf('> one\n    > two')).toEqual(['block-quote: one\n> two'])
    expect(slicesOf('> one\n    > > two')).toEqual([['one\n', '> > two']])
    expect(sentencesOf('> one\n> \\> two')).toEqual(['block-quote: one\n> two'])
  })

  test('hard breaks and CRLF keep their place', () => {
    expect(slicesOf('one  \r\ntwo\\\r\nthree\r\nfour')).toEqual([
      ['one', '\r\n', 'two', '\r\n', 'three\r\nfour']
    ])
  })

  test('a NUL is replaced, a lone ampersand and an unknown reference are kept', () => {
    expect(sentencesOf('a\0b & c &nope; d')).toEqual(['paragraph: a\uFFFDb & c &nope; d'])
  })
})

test('a node without a place is refused, not misplaced', () => {
  expect(() => toProse([{type: 'text', value: 'a'}], 'a')).toThrow(
    'Cannot place a `text` node: the parser gave it no origin'
  )
  expect(() => toProse([{type: 'break'}], '\n')).toThrow(
    'Cannot place a `break` node: the parser gave it no position'
  )
})

test('bare addresses stay where they are', () => {
  const text = 'It is the best plan. [Source: https://x.org] Ask a@b.co.'
  expect(slicesOf(text).map(slices => slices.join(''))).toEqual([
    'It is the best plan.',
    '[Source: https://x.org] Ask a@b.co.'
  ])
})
