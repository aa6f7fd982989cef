import {expect, test} from 'vitest'
import {argumentUnits} from './tasks/argument-units.ts'

const text = `I saw the flood in Dolm in 1998. The levy fell by 40 per cent between 1994 and 1998.
“Nobody in the whole of Estavia asked us before the dam was built,” said Rufus Okoro. It is a disgrace.`

/** The text as one unit a sentence. */
function unitsOf(labels: readonly string[]) {
  const starts = [0, text.indexOf('The levy'), text.indexOf('“Nobody'), text.indexOf('It is a')]
  return labels.map((label, index) => [starts[index], starts[index + 1] ?? text.length, label])
}

function figuresOf(labels: readonly string[], id = 'unseen/1') {
  const {tasks} = argumentUnits.evaluate([{id, text, units: unitsOf(labels)}], 'unseen.jsonl')
  return tasks.map(({file, metric, records, value}) => [file, metric, records, value])
}

test('units are told apart by what the analysis says of their sentences', () => {
  expect(figuresOf(['anecdote', 'statistics', 'testimony', 'assumption'])).toEqual(
    ['macro-F1 of four', 'assumption, F', 'anecdote, F', 'testimony, F', 'statistics, F'].map(
      metric => ['unseen.jsonl', metric, 4, 1]
    )
  )
})

test('units of other kinds are left out, and what is wrong counts on both sides', () => {
  expect(figuresOf(['other', 'common-ground', 'assumption', 'assumption']).slice(0, 2)).toEqual([
    ['unseen.jsonl', 'macro-F1 of four', 2, 2 / 3 / 4],
    ['unseen.jsonl', 'assumption, F', 2, 2 / 3]
  ])
})

test('texts that are labelled by hand are counted by their half', () => {
  const [[file] = []] = figuresOf(['anecdote'], 'foxnews/021')
  expect(file).toBe('unseen.jsonl (dev half)')
})
