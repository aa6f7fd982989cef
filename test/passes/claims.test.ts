import {describe, expect, test} from 'vitest'
import type {Sentence, Span} from '../../src/model.ts'
import {openFactBook, type Pass} from '../../src/pass.ts'
import {causes} from '../../src/passes/causes.ts'
import {consensus} from '../../src/passes/consensus.ts'
import {events} from '../../src/passes/events.ts'
import {experiences} from '../../src/passes/experiences.ts'
import {gaps} from '../../src/passes/gaps.ts'
import {legalFacts} from '../../src/passes/legal-facts.ts'
import {predictions} from '../../src/passes/predictions.ts'
import {trends} from '../../src/passes/trends.ts'
import {unmarked} from '../marks.ts'
import {read} from '../parse/reading.ts'

/** The facts of the first sentence of an example without its marks. */
function factsOf<Fact>(pass: Pass<'sentence', readonly Fact[]>, example: string) {
  const document = read(unmarked(example).replace(/\{[^}]*\}/g, ''), 'text')
  const [sentence] = document.sentences
  if (!sentence) throw new Error('Expected a sentence')
  const found: readonly Fact[] = openFactBook(document).for({pass}, sentence).pass
  return {sentence, found}
}

/** The spans drawn as `[[…]]`, each with a label in braces where there is one. */
function drawn<Fact extends Span>(
  {text}: Sentence,
  found: readonly Fact[],
  label: (fact: Fact) => string = () => ''
): string {
  let [at, line] = [0, '']
  for (const fact of found) {
    const note = label(fact)
    line += `${text.slice(at, fact.start)}[[${text.slice(fact.start, fact.end)}]]`
    if (note) line += `{${note}}`
    at = fact.end
  }
  return line + text.slice(at)
}

describe('causes by level', () => {
  test.each([
    'The tariff [[destroyed]]{direct} the shipyards.',
    'The tariff [[contributed to]]{contributing} the decline.',
    'The decline [[is associated with]]{associated} the tariff.',
    'The levy [[resulted in]]{direct} strikes, which [[led to]]{direct} shortages.',
    'The storm [[fuelled]]{contributing} the unrest.',
    'The ban [[has been linked to]]{associated} the decline.',
    'Because of this the council asked for a truce.',
    'Norland’s navy ended the siege.',
    'They cut the fee in order to help the towns.'
  ])('%s', example => {
    const {sentence, found} = factsOf(causes, example)
    expect(drawn(sentence, found, ({level}) => level)).toBe(example)
  })
})

describe('trends by direction, with or without a figure', () => {
  const label = ({direction, quantified}: {direction: string; quantified: boolean}) =>
    quantified ? `${direction}, figure` : direction
  test.each([
    'Attacks [[are surging]]{up} in the ports.',
    'Exports [[fell]]{down, figure} by a third in 2019.',
    'The harbour [[has become less crowded]]{down}.',
    'The nights [[are growing longer]]{change}.',
    'The council raised the fee.'
  ])('%s', example => {
    const {sentence, found} = factsOf(trends, example)
    expect(drawn(sentence, found, label)).toBe(example)
  })
})

describe('consensus by quantifier', () => {
  test.each([
    '[[Nobody disputes]]{none} that the pact works.',
    '[[Most Norlanders want]]{most} the levy to go.',
    '[[The public opposes]]{all} the levy.',
    'Most analysts agree that the levy will fail.'
  ])('%s', example => {
    const {sentence, found} = factsOf(consensus, example)
    expect(drawn(sentence, found, ({kind}) => kind)).toBe(example)
  })
})

describe('predictions', () => {
  test.each([
    'Sanctions [[will bring]]{bring} the regime down.',
    'The ferry will open on 3 May.',
    'We will publish the list.'
  ])('%s', example => {
    const {sentence, found} = factsOf(predictions, example)
    expect(drawn(sentence, found, ({cue}) => cue)).toBe(example)
  })
})

describe('events', () => {
  test.each([
    'In May 2019 Okoro [[closed]] the port.',
    'The towns closed the port.',
    'The port [[was]] sold to Lindqvist in 1998.',
    'Okoro wants to close the port in Maronia.'
  ])('%s', example => {
    const {sentence, found} = factsOf(events, example)
    expect(drawn(sentence, found)).toBe(example)
  })
})

describe('what the law provides', () => {
  test.each([
    'The Act [[forbids]]{forbids} them to sail.',
    'Article 5 [[obliges]]{obliges} the towns to pay.',
    'The court [[has ruled]]{ruled} that the levy is lawful.',
    'The act may forbid it.',
    'The act was allowed by the court.',
    'They allow the act.',
    'If the treaty forbids it, it must go.',
    'The act, grant it.',
    'They forbid it.'
  ])('%s', example => {
    const {sentence, found} = factsOf(legalFacts, example)
    expect(drawn(sentence, found, ({cue}) => cue)).toBe(example)
  })
})

describe('experiences', () => {
  test.each([
    '[[I saw]] the yards close.',
    '[[My late mother worked]] in the yards.',
    'When [[I was]] young, the yards were full.',
    '[[I have visited]] the yards.',
    'I see the yards.',
    'I now already really quite seriously quietly left.',
    'My view is plain.',
    'I, for one, doubt it.',
    'The town saw the yards close.'
  ])('%s', example => {
    const {sentence, found} = factsOf(experiences, example)
    expect(drawn(sentence, found)).toBe(example)
  })
})

test('a sentence has one gap, of its most specific kind, and names the others', () => {
  const kinds = [
    'The tariff took 4,000 jobs and destroyed the largest yard in the region.',
    'The tariff destroyed the largest yard in the region.',
    'The tariff destroyed the yards, and attacks are surging.',
    'Attacks are surging, and nobody disputes it.',
    'Nobody disputes it.',
    'The tariff destroyed the yards, according to the Port Office.',
    'The yards are old.'
  ].map(text => {
    const document = read(text)
    const [sentence] = document.sentences
    if (!sentence) throw new Error('Expected a sentence')
    const gap = openFactBook(document).for({gaps}, sentence).gaps(sentence)
    return gap && [gap.kind, ...gap.others]
  })
  expect(kinds).toEqual([
    ['statistic', 'ranking', 'causal'],
    ['ranking', 'causal'],
    ['causal', 'trend'],
    ['trend', 'consensus'],
    ['consensus'],
    undefined,
    undefined
  ])
})
