import {describe, expect, test} from 'vitest'
import {type FoundAttribution, findAttributions} from '../../src/index.ts'
import type {Span} from '../../src/model.ts'

/** `{…}` marks the speaker, `<…>` the cue, `[…]` the content of one attribution. */
function drawn(text: string, {content, cue, speaker}: FoundAttribution): string {
  const around = (marks: string, spans: readonly Span[]) =>
    spans.flatMap(({start, end}) => [
      {at: start, mark: marks.charAt(0), isEnd: false},
      {at: end, mark: marks.charAt(1), isEnd: true}
    ])
  return [
    ...around('[]', content),
    ...around('<>', cue ? [cue] : []),
    ...around('{}', speaker ? [speaker] : [])
  ]
    .sort((a, b) => b.at - a.at || Number(a.isEnd) - Number(b.isEnd))
    .reduce((line, {at, mark}) => line.slice(0, at) + mark + line.slice(at), text)
}

/** Finds the attributions of a text and draws each into a copy of it. */
function found(text: string): [FoundAttribution['kind'], string][] {
  return findAttributions(text).map(attribution => [attribution.kind, drawn(text, attribution)])
}

function undrawn(example: string): string {
  return example.replace(/[{}<>[\]]/g, '')
}

describe('one attribution', () => {
  const examples = {
    direct: [
      '{Okoro} <said>, [“The dam is safe.”]',
      '[“The dam is safe,”] <said> {Okoro}, [“and we know it.”]',
      '{Okoro} <told> the council: [“The dam is safe.]\n\n[“It was checked in May.”]',
      '{Okoro} <told> the council: [“The dam is safe.]\r\n\r\n[“It was checked in May.”]',
      '{Okoro} <spoke of> [“a trap”].',
      'The hall was full. [“We have waited for years.”] The vote was lost.'
    ],
    indirect: [
      '{Okoro} <said> that [the dam was unsafe].',
      '{Okoro} <has also said> [the dam was unsafe].',
      '[The dam was unsafe], <said> {the minister}.',
      '[The dam], {Okoro} <said>, [was unsafe].',
      '<According to> {the Bank}, [the dam was unsafe].',
      '{Okoro} <described> the pact as [a trap].',
      '{Okoro} <pointed out> that [the dam was unsafe].',
      'It <is said> that [the dam was unsafe].',
      '<For> {them}, [the pact is a trap].',
      'Okoro rejected the <claim> that [the dam was unsafe].'
    ],
    mixed: [
      '{Okoro} <said> [the pact was “a trap”].',
      '[The council is “deeply sorry”], {Okoro} <said>.',
      '[The pact], <said> {Okoro}, [is “a trap”].'
    ]
  }
  test.each(
    Object.entries(examples).flatMap(([kind, own]) => own.map(example => ({kind, example})))
  )('$kind: $example', ({kind, example}) => {
    expect(found(undrawn(example))).toEqual([[kind, example]])
  })
})

test('those with a cue come first, then the quotations beside one', () => {
  expect(found('“Is it safe?” Okoro said.\n\n“It was checked.”\n\nLindqvist said it was.')).toEqual(
    [
      ['direct', '[“Is it safe?”] {Okoro} <said>.\n\n“It was checked.”\n\nLindqvist said it was.'],
      [
        'indirect',
        '“Is it safe?” Okoro said.\n\n“It was checked.”\n\n{Lindqvist} <said> [it was].'
      ],
      ['direct', '“Is it safe?” {Okoro} said.\n\n[“It was checked.”]\n\nLindqvist said it was.']
    ]
  )
})

test('offsets count UTF-16 units of the text, over paragraphs and astral characters', () => {
  const example =
    '😀 The hall was full 😀.\n\n\n𝒩obody left 😀. {Okoro} <said> that [the 😀 dam was unsafe].'
  expect(found(undrawn(example))).toEqual([['indirect', example]])
})

test.each([
  'Okoro believes that the dam was unsafe.',
  'Okoro sees the pact as a trap.',
  'Reportedly, the dam was unsafe.',
  'The so-called reform failed.',
  'Okoro criticised the plan.',
  'Their “reforms” cost jobs.',
  '',
  ' \n\n ',
  '…'
])('nobody says anything: %j', text => {
  expect(findAttributions(text)).toEqual([])
})

test('authors say things too', () => {
  const example = '{We} <said> that [the dam was unsafe].'
  expect(found(undrawn(example))).toEqual([['indirect', example]])
})
