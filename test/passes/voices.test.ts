import {describe, expect, test} from 'vitest'
import {analyze} from '../../src/pipeline.ts'
import {voiceAt} from '../../src/score/voices.ts'
import {redrawn} from './drawn-voices.ts'

/** Who speaks the word in braces. */
function voiceOfMarked(example: string) {
  const [sentence] = analyze(example.replace(/[{}]/g, '')).sentences
  return voiceAt(sentence?.voices ?? [], example.indexOf('{'))
}

describe('speakers by kind', () => {
  const speakers = {
    named: [
      'Okoro said the dam was {unsafe}.',
      'The Bank said the dam was {unsafe}.',
      'The minister said the dam was {unsafe}.',
      'Her lawyer said the dam was {unsafe}.',
      'She said the dam was {unsafe}.'
    ],
    unnamed: [
      'A senior official said the dam was {unsafe}.',
      'A source close to him said the dam was {unsafe}.',
      'Norland officials said the dam was {unsafe}.'
    ],
    vague: [
      'Critics say the dam was {unsafe}.',
      'Two diplomats said that the dam was {unsafe}.',
      'Somebody said that the dam was {unsafe}.',
      'It is said that the dam was {unsafe}.',
      'The dam is said to be {unsafe}.'
    ]
  }
  test.each(
    Object.entries(speakers).flatMap(([kind, examples]) =>
      examples.map(example => ({kind, example}))
    )
  )('$kind: $example', ({kind, example}) => {
    expect(voiceOfMarked(example).speaker?.kind).toBe(kind)
  })
})

describe('commitment', () => {
  const commitments = {
    endorsed: [
      'Okoro admitted that the dam was {unsafe}.',
      'Okoro realised that the dam was {unsafe}.',
      'Okoro knew the dam was {unsafe}.',
      'Okoro pointed out that the dam was {unsafe}.',
      'The audit shows that the dam was {unsafe}.',
      'The audit of the port showed the dam was {unsafe}.',
      'The chief, Ines Okoro, showed that the dam was {unsafe}.',
      'The report confirms that the dam was {unsafe}.',
      'They showed that the dam was {unsafe}.',
      'Okoro accepts the finding that the dam was {unsafe}.'
    ],
    neutral: [
      'Okoro said that the dam was {unsafe}.',
      'Okoro warned that the dam was {unsafe}.',
      'Okoro believes that the dam was {unsafe}.',
      'According to Okoro, the dam was {unsafe}.',
      'Reportedly, the ministers took {bribes}.',
      'Okoro rejects the view that the dam was {unsafe}.'
    ],
    distanced: [
      'Okoro claimed that the dam was {unsafe}.',
      'Okoro insists that the dam was {unsafe}.',
      'Okoro pretended that the dam was {unsafe}.',
      'It is claimed that the dam was {unsafe}.',
      'The ministers allegedly took {bribes}.',
      'Okoro is tired of the myth that the dam was {unsafe}.',
      'Okoro believes the myth that says the dam was {unsafe}.'
    ]
  }
  test.each(
    Object.entries(commitments).flatMap(([commitment, examples]) =>
      examples.map(example => ({commitment, example}))
    )
  )('$commitment: $example', ({commitment, example}) => {
    expect(voiceOfMarked(example).commitment).toBe(commitment)
  })
})

test('titles speak for themselves', () => {
  const example = '# [T: The minister said, “We will pay.”]\n\nIt failed.'
  expect(redrawn(example)).toBe(example)
})

test('of nested reports the outer one counts', () => {
  const example = 'Okoro said that [R Okoro: the council knew that the dam was unsafe].'
  expect(redrawn(example)).toBe(example)
})

test('voices are found across markup', () => {
  const example = '**Okoro** said that [R Okoro: the *dam* was\nunsafe].'
  expect(redrawn(example)).toBe(example)
})

test('plain text is read as Markdown is', () => {
  const example = 'Okoro said: [Q Okoro: “It fell.]\n\n[Q Okoro: “Nobody lied to us.”]'
  expect(redrawn(example, 'text')).toBe(example)
})

test('what is set aside on a page does not part a quotation', () => {
  const example =
    'Okoro told the council: [Q Okoro: “The dam is safe.] [Q Okoro: It was checked in May and again in June.]\n\n\f- 12 -\n\n[Q Okoro: “Nobody lied to us.”] The council laughed.'
  expect(redrawn(example, 'text')).toBe(example)
})
