import {expect, test} from 'vitest'
import {openFactBook} from '../../src/pass.ts'
import {sentenceAttributions} from '../../src/passes/sentence-attributions.ts'
import {read} from '../parse/reading.ts'

test('attributions stand with the sentence of their cue, those without one with none', () => {
  const document = read(
    'Okoro said it was safe, and Lindqvist claimed it was not.\n\nThe hall was full. “We have waited for years.”'
  )
  const facts = openFactBook(document)
  const speakers = document.sentences.map(sentence =>
    facts
      .for({sentenceAttributions}, sentence)
      .sentenceAttributions(sentence)
      .map(({speakerText, cue}) => [speakerText, sentence.text.slice(cue?.start, cue?.end)])
  )
  expect(speakers).toEqual([
    [
      ['Okoro', 'said'],
      ['Lindqvist', 'claimed']
    ],
    [],
    []
  ])
})
