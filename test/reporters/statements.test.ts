import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {reporters} from '../../src/index.ts'
import {analyze} from '../analyze.ts'
import {scorecardOf} from '../voiced.ts'

const page = (text: string, path?: string) =>
  reporters.markdown(analyze(text, path === undefined ? {} : {path}))

/** What stands under a heading of the page. */
const section = (report: string, heading: string) =>
  report.split(`\n## ${heading}\n\n`)[1]?.split('\n\n## ')[0]

/** The first line of the summary. */
const summary = (report: string) => section(report, 'In short')?.split('\n')[0]?.replace('- ', '')

const bare = 'Rents rose by 4 percent.'
const cited = 'Bills fell by 3 percent (Energy Office, 2024).'
const named = 'According to Mara Lindqvist, wages fell by 5 percent.'
const vague = 'Critics say that the dam leaks.'
const given = 'Brest is a city in France.'
const own = 'I counted 412 boats last night.'
const texts = (...parts: readonly string[]) => parts.join('\n\n')

describe('the summary', () => {
  test.each([
    ['Let us hope for the best.', 'No statement that could be checked was found.'],
    [bare, '[1 statement](#statements) could be checked. No source was found here.'],
    [cited, '[1 statement](#statements) could be checked. 1 gives something to look up.'],
    [
      texts(bare, bare, cited),
      '[3 statements](#statements) could be checked. For 2 no source was found here and 1 gives something to look up.'
    ],
    [
      texts(bare, cited, cited, named, vague, given),
      '[6 statements](#statements) could be checked. For 1 no source was found here, 2 give something to look up, 1 rests on a named person or body, 1 rests on unnamed people and 1 says what any reader takes as given.'
    ],
    [
      texts(bare, own, vague, vague),
      '[4 statements](#statements) could be checked. For 1 no source was found here, 1 rests on the author’s own experience and 2 rest on unnamed people.'
    ]
  ])('%s', (text, expected) => {
    expect(summary(page(text))).toBe(expected)
  })

  test('counts no statement in which the author says nothing, and no table cell', () => {
    const marked = `${bare}\n\n{quoted neutral: Bills fell by 3 percent.}`
    expect(summary(reporters.markdown(scorecardOf(marked)))).toContain('[1 statement]')
    expect(summary(page(`${bare}\n\n| Bills |\n| - |\n| Bills fell by 3 percent |`))).toContain(
      '[1 statement]'
    )
  })
})

describe('the section', () => {
  test('says what the text offers, where, and where it was sought', () => {
    expect(section(page(texts(bare, cited, named, vague)), 'Statements')).toBe(
      [
        '| Of 4 statements that could be checked | Sentences | Lines |',
        '| :- | -: | :- |',
        '| give something to look up (link, note, law, named document) | 1 | 3 |',
        '| rest on a named person or body, with nothing to look up | 1 | 5 |',
        '| rest on unnamed people | 1 | 7 |',
        '| no source found | 1 | 1 |',
        '',
        'Sources that the text gives: 1 citation (line 3) and 1 statement of a named speaker (line 5). 1 unnamed source stands beside them, and unnamed sources do not count.',
        '',
        'Looked in: the sentence. Whether a source bears its statement out was not looked at. Where none was found, that says nothing about whether the statement is so.'
      ].join('\n')
    )
  })

  test('shows what any reader takes as given, and what authors lived through, only where there is any', () => {
    const rows = section(page(texts(given, own)), 'Statements')
    expect(rows).toContain('| say what any reader takes as given | 1 | 1 |')
    expect(rows).toContain('| rest on the author’s own experience | 1 | 3 |')
    expect(rows).toContain('| no source found | 0 | |')
    expect(section(page(bare), 'Statements')).not.toMatch(/as given|own experience/)
  })

  test('gives many lines as a range, and one line once', () => {
    const report = page(Array.from({length: 13}, () => bare).join('\n\n'))
    expect(report).toContain('| no source found | 13 | 1–25, [all](#all-statements) |')
    expect(page(`${bare} ${bare}`)).toContain('| no source found | 2 | 1 |')
  })

  test('names all places that it looked in', () => {
    const text =
      'Rents rose by 4 percent.[^1] Bills rose by 5 percent.\n\n- Wages fell by 5 percent.\n\n## Sources\n\n- Energy Office (2024). *Annual Return.*\n\n[^1]: Energy Office (2024), p. 4.'
    expect(section(page(text), 'Statements')).toContain(
      'Looked in: the sentence, its neighbours, the instances that follow, the words before the list, the end of the paragraph, notes and a list of sources.'
    )
  })

  test('shows first what lacks a source most, figures apart', () => {
    const text = texts(
      'Exports fell because the levy was doubled.',
      'Everyone knows that the dam leaks.',
      bare
    )
    const rows = section(page(text), 'Statements')?.split('Read these first:\n\n')[1]
    expect(rows).toContain('one thing is said to cause another; no source found')
    expect(rows).toContain('everyone is said to agree; nobody is named')
    expect(rows).not.toContain('4 percent')
    expect(page(bare)).not.toContain('Read these first')
  })

  test('shows ten of them and says how many more there are', () => {
    const text = texts(
      cited,
      ...Array.from({length: 12}, () => 'Exports fell because the levy was doubled.')
    )
    const rows = section(page(text), 'Statements')
    expect(rows?.match(/said to cause/g)).toHaveLength(10)
    expect(rows).toContain('2 more under [all findings](#all-findings-by-line).')
  })
})

describe('figures', () => {
  test('one finding may stand for a text without any source, and the section says so', () => {
    const nouns = ['Rents', 'Bills', 'Wages', 'Tolls', 'Taxes']
    const report = page(nouns.map(noun => `${noun} rose by 4 percent.`).join('\n\n'))
    expect(report).toContain(
      '- [5 statements give figures](#figures). No source was found near any of them.'
    )
    expect(section(report, 'Figures')).toContain(
      'All 5 statements with figures and no source stand under [all statements](#all-statements).'
    )
    expect(section(page(bare), 'Figures')).not.toContain('All 1')
  })

  test('are not linked to where no finding stands', () => {
    // The verb is another’s, the figure the author’s.
    const report = reporters.markdown(scorecardOf('Bills {quoted neutral: fell by }38 percent.'))
    expect(report).toContain('- 1 statement gives a figure. No source was found near it.')
    expect(report).not.toContain('\n## Figures')
  })
})

describe('all statements', () => {
  const list = (text: string) => section(page(text), 'All statements')

  test('are listed with what the text offers for each', () => {
    expect(list(texts(bare, cited, named, vague, given, own))).toBe(
      [
        '| Sentence | Line | It says | The text offers | Kind |',
        '| -: | -: | :- | :- | :- |',
        '| 1 | 1 | Rents rose by 4 percent. | no source found | figure, change |',
        '| 2 | 3 | Bills fell by 3 percent (Energy Office, 2024). | something to look up: “(Energy Office, 2024)” | figure, change, event |',
        '| 3 | 5 | According to Mara Lindqvist, wages fell by 5 percent. | a name: “According to Mara Lindqvist” | figure, change, event |',
        '| 4 | 7 | Critics say that the dam leaks. | unnamed people: “Critics say” | |',
        '| 5 | 9 | Brest is a city in France. | taken as given | |',
        '| 6 | 11 | I counted 412 boats last night. | the author’s own experience: “I counted” | |'
      ].join('\n')
    )
  })

  test('say where a source stands that is not in the sentence', () => {
    const text =
      'Rents rose by 4 percent.\nWages fell by 5 percent ([annual return](https://example.org)).\n\nBills rose.[^1]\n\n[^1]: Energy Office (2024), p. 4.'
    const rows = list(text)
    expect(rows).toContain(
      '| Rents rose by 4 percent. | something to look up: “annual return” (line 2, the end of the paragraph) |'
    )
    expect(rows).toContain('| Bills rose. | something to look up: a note |')
  })

  test('are cut to size, their evidence too', () => {
    const text = `Rents rose by 4 percent ${'in the towns of the coast '.repeat(8)}(Energy Office, ${'an annual return of the office, '.repeat(3)}2024).`
    const row = list(text)?.split('\n')[2] ?? ''
    expect(row).toMatch(/in the … \| something to look up: “\(Energy Office, .{1,60} …”/)
    expect(row.length).toBeLessThan(300)
  })

  test('and their section are left out where there are none', () => {
    const report = page('Let us hope for the best.')
    expect(report).not.toContain('## Statements')
    expect(report).not.toContain('## All statements')
    expect(page('')).not.toContain('## Statements')
  })
})

describe('text of the document stays text', () => {
  const hostile = [
    'Rents | rose \\| by 4 percent ||| in 2024.',
    'Rents rose by 4 percent <b onclick="x()">in</b> 2024 &lt;script&gt;alert(1)&lt;/script&gt;.',
    'Rents rose by 4 percent in ``a | b`` 2024 `.',
    'Rents rose\nby 4 percent\nin 2024.',
    'Rents rose by 4 percent (Energy | Office, `2024`, <i>2024</i>).',
    'Rents rose by 4 percent \\[x\\](javascript:alert) in 2024 !\\[y\\](z).',
    'Rents rose by 4 percent, says @mention at https://example.org/a|b in 2024.',
    'Rents rose by 4 percent (Energy Office \\| 2024) ~~in~~ $2024$ \\^[note\\].',
    'Rents rose by 4 percent \u202Ein\u0007 2024 ##[error] | --- | :-: |'
  ]

  test.each(hostile)('%j', text => {
    const {sentences} = analyze(text)
    const report = page(text)
    const tree = unified().use(remarkParse).use(remarkGfm).parse(report) as Root
    const at = tree.children.findIndex(
      node => node.type === 'heading' && JSON.stringify(node).includes('"All statements"')
    )
    const table = tree.children[at + 1]
    if (table?.type !== 'table') throw new Error('Expected a table')
    // One row a sentence, five cells a row, and nothing in them but text; an empty comment breaks addresses.
    expect(table.children).toHaveLength(sentences.length + 1)
    for (const row of table.children) {
      expect(row.children).toHaveLength(5)
      for (const cell of row.children) {
        const markup = cell.children.filter(
          node => node.type !== 'text' && !(node.type === 'html' && node.value === '<!-- -->')
        )
        expect(markup).toEqual([])
      }
    }
    expect(report.split('\n## All statements')).toHaveLength(2)
  })
})

describe('the caveat on what a file may have lost', () => {
  const link = 'See https://census.example/rents.'
  const notes = 'Bills rose by 5 percent.[1]\n\nNotes\n\n[1] Census Office, Annual Return, 2024.'
  const caveat = (lost: string) =>
    `> The file is plain text. If the original had ${lost}, they are lost, and “no source found” holds for this file only.`

  test.each([
    [bare, 'links or notes'],
    [texts(bare, link), 'notes'],
    [texts(bare, notes), 'links']
  ])('%j may have lost %s', (text, lost) => {
    expect(page(text, 'a.txt')).toContain(caveat(lost))
  })

  test('is left out where nothing is lost', () => {
    expect(page(texts(bare, link, notes), 'a.txt')).not.toContain('plain text')
    expect(page(bare, 'a.md')).not.toContain('are lost')
  })
})

test('no page pronounces a verdict', () => {
  const report = page(texts(bare, cited, named, vague, given, own), 'a.txt')
  expect(report).not.toMatch(
    /\b(?:false|untrue|wrong|lie|unfounded|misleading|biased|propaganda)\b/i
  )
})
