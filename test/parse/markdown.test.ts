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

describe('marks', () => {
  const marksOf = (text: string) => read(text).sentences.map(({marks}) => marks)

  test('emphasis, deletion and links are spans of the sentence', () => {
    expect(marksOf('A *b* **c** ~~d~~ [e](/f) [g][].\n\n[g]: /h')).toEqual([
      [
        {kind: 'emphasis', span: {start: 2, end: 3}},
        {kind: 'strong', span: {start: 4, end: 5}},
        {kind: 'deletion', span: {start: 6, end: 7}},
        {kind: 'link', span: {start: 8, end: 9}, url: '/f'},
        {kind: 'link', span: {start: 10, end: 11}, url: 'g'}
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

  test('a wrapped line of a quote in a list leaves its prefix out', () => {
    expect(slicesOf('- > the\n  > best\n  lazy')).toEqual([['the\n', 'best\n', 'lazy']])
  })

  test('a lazy line may begin with the sign of a quote', () => {
    expect(sentencesOf('> one\n    > two')).toEqual(['block-quote: one\n> two'])
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
