import {describe, expect, test} from 'vitest'
import type {Claim} from '../../src/model.ts'
import {checkableThreshold, claimScores, worthThreshold} from '../../src/models/claims/model.ts'
import {openFactBook} from '../../src/pass.ts'
import {claims} from '../../src/passes/claims.ts'
import {read} from '../parse/reading.ts'

/** The sentences of a text with what they claim. */
function claimsOf(text: string) {
  const document = read(text)
  const facts = openFactBook(document)
  return document.sentences.map(sentence => ({
    sentence,
    claim: facts.for({claims}, sentence).claims
  }))
}

function claimOf(text: string): Claim {
  const [first] = claimsOf(text)
  if (!first) throw new Error('Expected a sentence')
  return first.claim
}

describe('the kinds of claims of a sentence, in a fixed order', () => {
  test.each<[string, Claim['kinds']]>([
    ['The ferry lost 4 million crowns.', ['statistic']],
    ['The tariff destroyed the largest yard in the region.', ['ranking', 'causal']],
    ['Attacks are surging, and nobody disputes it.', ['trend', 'consensus']],
    ['Article 5 obliges the towns to pay.', ['legal']],
    ['In May 2019 Okoro closed the port.', ['event']],
    ['I saw the yards close.', ['experience']],
    ['Sanctions will bring the regime down.', ['prediction']],
    ['It is a fine old harbour.', []]
  ])('%s', (text, kinds) => {
    expect(claimOf(text).kinds).toEqual(kinds)
  })
})

describe('what lies ahead', () => {
  test.each([
    'The ministry will publish the list.',
    'We plan to open the port.',
    'The ferry is about to sink.',
    'The port is set to open.'
  ])('%s', text => {
    expect(claimOf(text).future).toBe(true)
  })

  test.each([
    'The ministry published the list.',
    // Part of it has happened.
    'The port closed in May and will open again.',
    'The ferry has sunk and will be raised.',
    // A figure can be looked up.
    'Fees are 40 percent above those of Maronia and will rise.',
    // Others say so.
    'Okoro said that the port will open.'
  ])('but not: %s', text => {
    expect(claimOf(text).future).toBe(false)
  })
})

describe('opinions and demands that are mixed in', () => {
  test.each([
    'The ferry lost money and must be saved.',
    'I think that the ferry lost money.',
    'Sadly, the ferry lost money.',
    'The towns should pay.'
  ])('%s', text => {
    expect(claimOf(text).mixed).toBe(true)
  })

  test.each(['The ferry lost money.', 'Okoro said that the ferry must be saved.'])(
    'but not: %s',
    text => {
      expect(claimOf(text).mixed).toBe(false)
    }
  )
})

describe('scores', () => {
  const texts = [
    'The ferry lost 4 million crowns in 2019, 40 percent more than in 2018.',
    'The rate of unemployment fell to 4 percent last year.',
    'What a day!',
    'Thank you, and good night.',
    'The harbour is old.'
  ]

  test.each(texts)('are those of the models, to four decimals: %s', text => {
    for (const {sentence, claim} of claimsOf(text)) {
      const {checkable, worth} = claimScores(sentence.tokens)
      expect(claim.score).toBeCloseTo(checkable, 4)
      expect(claim.worth).toBeCloseTo(worth, 4)
      expect(String(claim.score).length).toBeLessThanOrEqual(6)
      expect(claim.checkable).toBe(checkable >= checkableThreshold)
      expect(claim.checkWorthy).toBe(worth >= worthThreshold)
    }
  })

  test('tell a figure from thanks', () => {
    const [figure, , , thanks] = texts.map(claimOf)
    expect(figure).toMatchObject({checkable: true, checkWorthy: true})
    expect(thanks).toMatchObject({checkable: false, checkWorthy: false})
  })
})
