import {describe, expect, test} from 'vitest'
import {isSetAside} from '../../src/parse/document.ts'
import {read, sentencesOf} from './reading.ts'

/** What is set aside of a text, with its kind. */
function asideOf(text: string): string[] {
  return read(text, 'text')
    .blocks.filter(isSetAside)
    .map(({kind, span}) => `${kind}: ${text.slice(span.start, span.end)}`)
}

const split = (text: string) => sentencesOf(text, 'text')
const prose = 'The council met on Monday and took no decision about the harbour at all.'

describe('a sentence goes on', () => {
  test.each([
    ['in lower case after a blank line', 'It was the work of', 'several years in all.'],
    [
      'with a name after a word that needs one',
      'They had been promised by the',
      'Ministry that it would end.'
    ],
    ['with a figure after a reference', 'It is forbidden under Art.', '12 of the same law.'],
    ['in lower case after an abbreviation', 'They had left the U.S.', 'and gone back home.'],
    ['in lower case after a full line', `${prose} It had`, 'met before.']
  ])('%s', (_, first, second) => {
    const {blocks, sentences, repairs} = read(`${first}\n\n\n${second}`, 'text')
    expect(blocks).toHaveLength(1)
    expect(sentences.at(-1)?.text).toMatch(new RegExp(`\\n${second}$`))
    expect(repairs).toMatchObject([
      {kind: 'broken-sentence', span: {start: first.length, end: first.length + 3}}
    ])
  })

  test('over page numbers, running heads, captions and footnotes', () => {
    const text = [
      `${prose} It had asked the treasurer.1 The treasurer told the members of the`,
      '1. Minutes of the council, p. 4.\n2\n\fThe Harbour Review   3',
      'Photo: The harbour in May',
      'council that the money was there.',
      `${`${prose} `.repeat(9)}\n\n4\n\fThe Harbour Review   5\n\n${prose}`
    ].join('\n\n')
    expect(split(text)).toContain(
      'paragraph: The treasurer told the members of the\ncouncil that the money was there.'
    )
    expect(split(text)).toContain('footnote: Minutes of the council, p. 4.')
    expect(asideOf(text)).toEqual([
      'page-number: 2',
      'running-head: The Harbour Review   3',
      'caption: Photo: The harbour in May',
      'page-number: 4',
      'running-head: The Harbour Review   5'
    ])
  })

  test('in a note that a page end cuts', () => {
    const text = `${prose}\n\n[1] Minutes of the council and of\n\n\f\n\nits committees, p. 4.\n\n${prose}`
    expect(split(text)[1]).toBe('footnote: Minutes of the council and of\nits committees, p. 4.')
  })
})

describe('a paragraph ends', () => {
  test.each([
    ['with its full stop', 'It was over.', 'it began again.'],
    ['with a closing mark after it', '“It is over.”', 'and so on.'],
    ['with a note after it', 'It was over.12', 'and so on.'],
    ['with a colon or an address', 'It stands at www.example.org/a', 'and so on.'],
    ['before an item of a list', 'It has the following of', '- one'],
    ['where it is an item without a mark', 'cut costs and close the mole', 'raise pay'],
    [
      'before a sentence, without its full stop',
      'Nobody knew what it was for',
      'The mayor had the flu.'
    ],
    ['before a name in its own spelling', 'The role of the company', 'easyTram has run it since.'],
    ['before a line of dashes', 'It was the work of', '-----\nmany hands.']
  ])('%s', (_, first, second) => {
    const {blocks, repairs} = read(`${first}\n\n${second}`, 'text')
    expect(blocks).toHaveLength(2)
    expect(repairs).toEqual([])
  })

  test('before a line that is indented', () => {
    expect(split(`   ${prose}\nIt left.\n   ${prose}\n  It came.`)).toHaveLength(4)
    expect(read(`   ${prose}\nIt left.\n   ${prose}\n  It came.`, 'text').blocks).toHaveLength(2)
  })

  test('before stage directions, questions and answers', () => {
    const text = '[Applause]\nWe won the\nvote.\nQ: When?\nA: In May.'
    expect(read(text, 'text').blocks).toHaveLength(4)
  })
})

test('a text with a blank line after every line has its paragraphs back', () => {
  const lines = [
    'The council met in the old hall by the harbour and it took',
    'no decision about the mole, as had been expected by all of',
    'those who had come to hear it speak about the matter, and',
    'by the end of the night nobody knew what had been decided.',
    'It will meet again in the spring, when the herring come in',
    'and when the treasurer has found the money that is needed',
    'for the works, which are now in their ninth year of delay.',
    'Few expect it.',
    'The boats are out. The members have gone home to dine, and',
    'the hall is dark until they come back to speak of it again.'
  ]
  const {blocks, sentences, repairs} = read(lines.join('\n\n'), 'text')
  expect(blocks).toHaveLength(2)
  expect(sentences).toHaveLength(5)
  expect(repairs).toHaveLength(6)
})

test('a text with a line a paragraph is not taken for one', () => {
  const broken = `${`${prose} `.repeat(3)}It was the\n\nwork of many. It left.`
  const text = `${`${broken}\n\n`.repeat(6)}- cut costs\n- raise pay\n\nAlthough it left.`
  expect(split(text).slice(-3)).toEqual([
    'list-item: cut costs',
    'list-item: raise pay',
    'paragraph: Although it left.'
  ])
})

describe('words cut at the end of a line', () => {
  test.each([
    ['are whole again', 'the govern-\nment', 'the government'],
    ['keep the author’s hyphen between words', 'a long-\nterm plan', 'a long-term plan'],
    ['keep it before capitals and figures', 'mid-\n1990s, pro-\nNorland', 'mid-1990s, pro-Norland'],
    ['keep it in a chain', 'a brother-in-\nlaw', 'a brother-in-law'],
    [
      'keep it where the text has it elsewhere',
      'co-operate; co-\noperate',
      'co-operate; co-operate'
    ],
    ['lose it where the text has none elsewhere', 'Kestrian; Kes-\ntrian', 'Kestrian; Kestrian'],
    ['lose it after a prefix', 'they re-\nentered', 'they reentered'],
    ['wait for the second part', 'short-\nand long-term', 'short-\nand long-term'],
    ['lose a sign that only printers set', 'iron‐\nworkers', 'ironworkers'],
    ['keep that sign where the author sets it', 'an iron‐age long‐\nterm', 'an iron‐age long‐term'],
    ['lose soft hyphens, there and within', 'gov\u00ADern\u00AD\nment', 'government'],
    ['need letters on both sides', '1990-\n1991 –\nand', '1990-1991 –\nand']
  ])('%s', (_, text, whole) => {
    expect(split(text)).toEqual([`paragraph: ${whole}`])
  })

  test('are counted as repairs', () => {
    expect(read('The govern-\nment left.', 'text').repairs).toEqual([
      {kind: 'broken-word', span: {start: 4, end: 16}, text: 'government'}
    ])
  })
})

test('light marks are marks and no words, and double spaces go', () => {
  const [sentence] = read('The  **best  plan** of _all_ 2 * 3 * 4 a_b_c * left', 'text').sentences
  expect(sentence?.text).toBe('The best plan of all 2 * 3 * 4 a_b_c * left')
  expect(sentence?.marks).toEqual([
    {kind: 'strong', span: {start: 4, end: 13}},
    {kind: 'emphasis', span: {start: 17, end: 20}}
  ])
})

describe('above the text', () => {
  /** The kinds of the blocks of an opening, with their text. */
  const openingOf = (...lines: readonly string[]) => {
    const text = [...lines, prose].join('\n')
    const {blocks, metadata} = read(text, 'text')
    const kinds = blocks.slice(0, -1).map(({kind, span}) => {
      return `${kind}: ${text.slice(span.start, span.end).replaceAll('\n', ' / ')}`
    })
    return {kinds, metadata}
  }

  test('publisher, title, author and date are told apart', () => {
    expect(
      openingOf(
        'KESTRIA INSTITUTE\nInstitut Kestrien · 22, Harbour Row\nTel. +44 1632 960 118\n',
        'Policy Brief 7/2025\n',
        'What the Harbour Owes:\n',
        'A Reply\n',
        'By Dr. Ada Lesk, Director,\nCentre for Harbours\n',
        'Published on 3rd May 2026\n'
      )
    ).toEqual({
      kinds: [
        'masthead: KESTRIA INSTITUTE / Institut Kestrien · 22, Harbour Row / Tel. +44 1632 960 118',
        'masthead: Policy Brief 7/2025',
        'heading: What the Harbour Owes:',
        'heading: A Reply',
        'byline: By Dr. Ada Lesk, Director, / Centre for Harbours',
        'dateline: Published on 3rd May 2026'
      ],
      metadata: {
        title: 'What the Harbour Owes: A Reply',
        author: 'Dr. Ada Lesk',
        date: '2026-05-03'
      }
    })
  })

  test.each([
    ['a title alone', ['What the Harbour Owes\n'], ['heading']],
    ['a title without a blank line after it', ['What the Harbour Owes'], ['heading']],
    [
      'a title over two lines',
      ['What the Harbour of Port Ansel Owes to Those Who Built Its Old', 'North Mole'],
      ['heading']
    ],
    [
      'a name under a title',
      ['What the Harbour Owes\n', 'Theodora Linde-Maar\n'],
      ['heading', 'byline']
    ],
    [
      'words under a title that are no name',
      ['The Ferry\n', 'Two Sisters Island\n'],
      ['heading', 'heading']
    ],
    [
      'a title and a byline on the next line',
      ['The Harbour', 'by Ada Lesk\n'],
      ['heading', 'byline']
    ],
    ['a title in capitals', ['WHAT IT OWES\n'], ['heading']],
    [
      'a paper’s name above a title',
      ['THE ANSEL GAZETTE\n', 'What It Owes\n'],
      ['masthead', 'heading']
    ],
    ['a paper’s name in capitals and no other title', ['THE ANSEL GAZETTE\n'], ['heading']],
    [
      'a motto below a paper’s name',
      ['THE ANSEL GAZETTE', 'Of Ports and Ships\n', 'What It Owes\n'],
      ['masthead', 'heading']
    ],
    ['another script', ['港口评论\n', 'What It Owes\n'], ['masthead', 'heading']],
    [
      'a sentence with an address',
      ['Write to us at a@example.org, said the council.\n'],
      ['paragraph']
    ],
    [
      'a notice in capitals',
      ['THE COUNCIL IS NO LAW FIRM AND GIVES', 'NO ADVICE OF ANY KIND.\n'],
      ['paragraph']
    ],
    [
      'a salutation',
      ['The Harbour\n', 'By Ada Lesk\n', 'Ladies and Gentlemen,\n'],
      ['heading', 'byline', 'paragraph']
    ],
    [
      'clauses that end in commas',
      ['The General Assembly,\n', 'Recalling its resolution 12/4,\n'],
      ['paragraph', 'paragraph']
    ],
    [
      'an inline dateline',
      ['PORT ANSEL, 12 March (Gazette) — The vote is off.\n'],
      ['dateline', 'paragraph']
    ],
    ['a date before a name', ['Ansel, 12 March — The vote is off.\n'], ['dateline', 'paragraph']],
    ['a dash after a name', ['Norland — The best of all — left.\n'], ['paragraph']]
  ])('%s', (_, lines, kinds) => {
    expect(openingOf(...lines).kinds.map(block => block.replace(/:.*/s, ''))).toEqual(kinds)
  })

  test('a page’s head is no title, and front matter stands over what is printed', () => {
    const text = `---\ntitle: T\ndate: 2026\n---\nHarbours   Page 1\n\nThe Mole\n\nBy Ada Lesk\n\n${prose}`
    expect(read(text, 'text').metadata).toEqual({title: 'T', date: '2026', author: 'Ada Lesk'})
    expect(asideOf(text)).toEqual(['running-head: Harbours   Page 1', 'byline: By Ada Lesk'])
  })
})

describe('what a page repeats', () => {
  const pages = (...pages: readonly string[]) => asideOf(pages.join('\n\f'))

  test.each([
    ['numbers at page ends', ['1', '2'], ['page-number', 'page-number']],
    ['numbers with their label', ['Page 1 of 2', '- 2 -'], ['page-number', 'page-number']],
    ['feet', ['Harbours · No. 4   1', 'Harbours · No. 4   2'], ['running-head', 'running-head']],
    [
      'feet that alternate',
      ['Harbours 1', '2 The Mole', 'Harbours 3'],
      ['running-head', 'running-head', 'running-head']
    ],
    ['sentences', ['It was close.', 'It was close.'], []]
  ])('%s', (_, feet, kinds) => {
    const text = feet.map(foot => `${`${prose}\n`.repeat(9)}\n${foot}`)
    expect(pages(...text).map(block => block.replace(/:.*/s, ''))).toEqual(kinds)
  })

  test('is told without form feeds where it interrupts the text, page by page', () => {
    const long = `${prose} `.repeat(8)
    const text = [
      `${long}It was the`,
      'The Harbour Review',
      `work of many. ${long}`,
      'The Harbour Review',
      long
    ]
    expect(asideOf(text.join('\n\n'))).toEqual([
      'running-head: The Harbour Review',
      'running-head: The Harbour Review'
    ])
    expect(asideOf(`${prose}\n\nNever again\n\n${prose}\n\nNever again\n\n${prose}`)).toEqual([])
  })

  test('numbers that stand alone are pages where they count on, or interrupt a sentence', () => {
    expect(asideOf(`${prose}\n\n7\n\n${prose}\n\n8\n\n${prose}`)).toEqual([
      'page-number: 7',
      'page-number: 8'
    ])
    expect(asideOf(`${prose} It was the\n\n7\n\nwork of many.`)).toEqual(['page-number: 7'])
    expect(asideOf(`${prose}\n\n7\n\n${prose}`)).toEqual([])
  })

  test('a release has marks between its pages and at its end', () => {
    expect(asideOf(`${prose} It\n\n- more -\nHARBOURS/Page 2\n\nleft.\n\nENDS`)).toEqual([
      'running-head: - more -',
      'running-head: HARBOURS/Page 2',
      'running-head: ENDS'
    ])
  })

  test('a short line at a page end that interrupts a sentence is its head', () => {
    expect(
      asideOf(
        `${prose} It was ${prose.slice(0, -1)} and the\n\f\nSome Shorter Title\n\nwork of many.`
      )
    ).toEqual(['running-head: Some Shorter Title'])
  })
})

describe('what looks like furniture and is none', () => {
  test.each([
    [
      'a line of prose that ends in a page',
      `${prose} It stands\nin Annex B, in full, on page 12\nof it.`
    ],
    [
      'lines at page ends that count on',
      `${prose} It rose by 12\nand fell.\f${prose} It rose by 13\nand fell.`
    ],
    [
      'a refrain on short pages',
      'First\n\nWe need homes\n\nNobody hears.\fNext\n\nWe need homes\n\nSo be it.'
    ],
    [
      'a sentence between the parts of one',
      `${prose} It was the\n\nThe mayor had the flu.\n\nwork of many.`
    ],
    ['titles that begin like mastheads', 'Opinion is divided on the tram\n\nThe council left.'],
    ['a title that begins like a byline', 'By Land and Sea\n\nThe council left.'],
    ['a body’s name before a dash', 'NATO – The alliance has failed.'],
    ['a word before a colon', 'Map a: we must draw it.\n\nImage: it is everything.']
  ])('%s', (_, text) => {
    expect(asideOf(text)).toEqual([])
  })

  test('a dash or a bracket that a line begins with, and a number in a note', () => {
    const text = 'The council and its mayor\n– a man of words – left (see part\nb) and came.'
    expect(split(text)).toHaveLength(1)
    expect(split(`${prose}\n\n[1] It says that in all\n12 people died.`)[1]).toBe(
      'footnote: It says that in all\n12 people died.'
    )
  })

  test('points without a full stop are no headings', () => {
    const points = 'Rents rose by 40 per cent in five years\n\nThe plan failed.'
    expect(read(`${prose}\n\n${points}`, 'text').blocks.map(({kind}) => kind)).not.toContain(
      'heading'
    )
    expect(read(`${prose}\n\n1. fail\n2. move\n\nThe rest left.`, 'text').blocks).toHaveLength(4)
  })
})

describe('headings', () => {
  test.each([
    ['stand alone', 'What it cost'],
    ['are numbered', '3.2 What it cost'],
    ['are numbered as lists are', '3. What it cost']
  ])('%s', (_, heading) => {
    const {blocks} = read(`${prose}\n\n${heading}\n\n${prose}`, 'text')
    expect(blocks.map(({kind}) => kind)).toEqual(['paragraph', 'heading', 'paragraph'])
  })

  test.each([
    ['a numbered one', `${prose}\n2. What it cost\n${prose}`],
    ['one that begins a paragraph', `${prose}\n\nWhat it cost\n${prose}`]
  ])('%s may stand right above its text', (_, text) => {
    expect(read(text, 'text').blocks.map(({kind}) => kind)).toEqual([
      'paragraph',
      'heading',
      'paragraph'
    ])
  })

  test('the items of a loose list, and sentences, are none', () => {
    const text = `${prose}\n\n1. Cut costs\n\n2. Raise pay\n\n- or not\n\nIt left.\n\n${prose}`
    expect(read(text, 'text').blocks.map(({kind}) => kind)).not.toContain('heading')
  })
})

test('captions are set aside, sentences about figures are not', () => {
  const text = [
    prose,
    'Figure 2. Boats in the harbour, 2015–2024. Source: the council.',
    'Table 3 shows that boats left.',
    'Photo: Ada Lesk / Gazette',
    'Photographs: none survive.',
    `${prose}\nTable 4: Boats by year`
  ].join('\n\n')
  expect(asideOf(text)).toEqual([
    'caption: Figure 2. Boats in the harbour, 2015–2024. Source: the council.',
    'caption: Photo: Ada Lesk / Gazette',
    'caption: Table 4: Boats by year'
  ])
})
