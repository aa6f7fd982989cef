import {expect, test} from 'vitest'
import {openFactBook} from '../../src/pass.ts'
import {gaps} from '../../src/passes/gaps.ts'
import {read} from '../parse/reading.ts'

/** The gaps of the sentences of a text; `throughout` where one stands for others. */
function gapsOf(text: string): (string | undefined)[] {
  const document = read(text)
  const facts = openFactBook(document)
  return document.sentences.map(sentence => {
    const gap = facts.for({gaps}, sentence).gaps(sentence)
    return gap && [gap.kind, gap.throughout?.join(' ')].filter(Boolean).join(': ')
  })
}

const claims = [
  'The tariff destroyed the yards.',
  'Attacks are surging.',
  'The ferry lost 4 million crowns in 2019.',
  'The harbour lost 3 million crowns in 2019.'
]

test('a text that offers no source has one gap, in its first figure, that names the other sentences', () => {
  expect(gapsOf(claims.join(' '))).toEqual([undefined, undefined, 'statistic: 0 1 3', undefined])
})

test('one source makes each of the gaps a matter of its sentence', () => {
  const [cause, trend, figure] = gapsOf(`${claims.join(' ')}\n\nOkoro said that it rained.`)
  expect([cause, trend, figure]).toEqual(['causal', 'trend', 'statistic'])
})

test('so do few gaps', () => {
  expect(gapsOf(claims.slice(0, 3).join(' '))).toEqual(['causal', 'trend', 'statistic'])
})
