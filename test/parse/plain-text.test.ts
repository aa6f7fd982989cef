import {expect, test} from 'vitest'
import {read, sentencesOf} from './reading.ts'

test('a blank line ends a paragraph, a line break does not', () => {
  expect(sentencesOf('One\nline.\n  \nTwo.\r\n\r\nThree.', 'text')).toEqual([
    'paragraph: One\nline.',
    'paragraph: Two.',
    'paragraph: Three.'
  ])
})

test('lines that begin with list marks are items', () => {
  const text = 'Points:\n- one\n• two\n  goes on\n(a) three\n2) four'
  expect(sentencesOf(text, 'text')).toEqual([
    'paragraph: Points:',
    'list-item: one',
    'list-item: two\ngoes on',
    'list-item: three',
    'list-item: four'
  ])
})

test('a year that begins a line is no list mark, and an indented line no code', () => {
  expect(sentencesOf('It was then.\n1998. It was over.\n\n    Indented.', 'text')).toEqual([
    'paragraph: It was then.',
    'paragraph: 1998.',
    'paragraph: It was over.',
    'paragraph: Indented.'
  ])
})

test('Markdown means nothing', () => {
  expect(sentencesOf('R&amp;D is # not a heading.', 'text')).toEqual([
    'paragraph: R&amp;D is # not a heading.'
  ])
})

test('front matter is metadata, a line of dashes is not', () => {
  expect(read('---\ntitle: T\n---\nProse.', 'text')).toMatchObject({
    metadata: {title: 'T'},
    sentences: [{text: 'Prose.', origin: [{source: 17}]}]
  })
  expect(sentencesOf('---\nProse: none.\n\nMore.', 'text')).toHaveLength(2)
  expect(sentencesOf('---\nA title\n---\nMore.', 'text')[0]).toContain('A title')
})
