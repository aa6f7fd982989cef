import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Config} from '../../src/index.ts'
import {analyze} from '../analyze.ts'

/** Each actor with its kind, the number of its sentences, and its other names. */
function ledger(text: string, config?: Config): string[] {
  const {actors} = analyze(text, {path: 'a.txt', ...(config && {config})})
  return actors.map(({name, kind, sentences, aliases}) =>
    [`${name}, ${kind}, ${sentences.length}`, ...aliases].join('; ')
  )
}

const elsewhere = (text: string) => {
  const {places, unplaced} = analyze(text, {path: 'a.txt'})
  return {places: places.map(({text}) => text), unplaced: unplaced.map(({text}) => text)}
}

describe('the ledger', () => {
  test('has each actor once, with its other names, in the order in which they enter', () => {
    const text =
      'Finance Minister Bo Okoro met the World Bank. Okoro blamed the U.S. and Kenya. The United States declined.'
    expect(ledger(text)).toEqual([
      'Bo Okoro, person, 2; Okoro',
      'World Bank, organization, 1',
      'United States, state, 2; U.S.',
      'Kenya, state, 1'
    ])
  })

  test('keeps titles apart from names', () => {
    const [okoro] = analyze('Finance Minister Bo Okoro left.').actors
    expect(okoro).toMatchObject({id: 'bo-okoro', name: 'Bo Okoro', titles: ['Finance Minister']})
  })

  test('counts a seat of government for the state, by a form of its own', () => {
    const [iran] = analyze('Iran waited. Talks between Tehran and Kenya began.').actors
    expect(iran).toMatchObject({name: 'Iran', forms: {name: 1, metonym: 1}, sentences: [0, 1]})
  })

  test('has a people apart from its state', () => {
    expect(ledger('Kenya voted. Many Kenyans stayed at home.')).toEqual([
      'Kenya, state, 1',
      'Kenyans, people, 1'
    ])
  })

  test('takes a name that is as often a province’s for the state only where its capital is named', () => {
    expect(ledger('Georgia refused. Tbilisi is the capital of Georgia.')).toEqual([
      'Georgia, state, 2'
    ])
    expect(ledger('Georgia refused the plan of Atlanta.')).toEqual([])
  })

  test('says who stands in the same sentences, and in how many', () => {
    const {actors} = analyze('Kenya warned Ghana. Ghana thanked Kenya and Togo. Togo left.')
    const [kenya] = actors
    expect(kenya?.coMentions).toEqual([
      {actor: 'ghana', sentences: 2},
      {actor: 'togo', sentences: 1}
    ])
  })

  test('ties nobody to anybody in a mere list of names', () => {
    const names = Array.from(
      {length: 60},
      (_, at) => `Okoro${'abcdefghijklmnopqrstuvwxyz'[at % 26]}${'abc'[at % 3]} Holm`
    )
    const {actors} = analyze(`Present were ${names.join(', ')}.`, {path: 'a.txt'})
    expect(actors.length).toBeGreaterThan(40)
    expect(actors.flatMap(({coMentions}) => coMentions)).toEqual([])
  })

  test('has cities, lands and states that only say where elsewhere', () => {
    expect(elsewhere('They met in Nairobi and flew to Ghana.').places).toEqual(['Nairobi', 'Ghana'])
    expect(ledger('They met in Nairobi and flew to Ghana.')).toEqual([])
  })

  test('shows what it could not place', () => {
    const text = 'The talks led to the Harbour Accord in May. Prime Minister Bo Okoro was in Dakar.'
    expect(elsewhere(text).unplaced).toEqual(['Harbour Accord'])
    expect(analyze('# Every Word Has a Capital\n\nnone here').unplaced).toEqual([])
    expect(elsewhere('THIS WHOLE LINE IS LOUD and this is not.').unplaced).toEqual([])
  })

  test('is empty where nobody is named', () => {
    const {actors, places, unplaced} = analyze('it rained.')
    expect({actors, places, unplaced}).toEqual({actors: [], places: [], unplaced: []})
    expect(analyze('').actors).toEqual([])
  })

  test('gives two of one name two ids', () => {
    const config: Config = {
      actors: [
        {name: 'Dolm', kind: 'organization', aliases: ['Dolm Ltd']},
        {name: 'dolm', kind: 'person', aliases: ['Uncle Dolm']}
      ]
    }
    const {actors} = analyze('Dolm Ltd sued Uncle Dolm.', {config})
    expect(actors.map(({id}) => id)).toEqual(['dolm', 'dolm-2'])
  })
})

describe('the user’s own list', () => {
  const config: Config = {
    actors: [
      {
        name: 'Harbour Workers’ Union',
        kind: 'organization',
        aliases: ['HWU', 'the Dockers'],
        notAliases: ['HWU Street']
      },
      {name: 'Old Port', kind: 'place'}
    ]
  }

  test('takes precedence, with its kinds, places too', () => {
    const text = 'The HWU struck. The Dockers went home to Old Port. Bo Okoro wrote of the HWU.'
    expect(ledger(text.replace('The Dockers', 'And the Dockers'), config)).toEqual([
      'Harbour Workers’ Union, organization, 3; HWU; the Dockers',
      'Old Port, place, 1',
      'Bo Okoro, person, 1'
    ])
  })

  test('says what means none of them', () => {
    expect(ledger('He lives in HWU Street.', config)).toEqual([])
  })

  test('is read as written: “US” is not “us”', () => {
    const own: Config = {actors: [{name: 'US', kind: 'organization'}]}
    expect(ledger('He told us to go.', own)).toEqual([])
    expect(ledger('US rules.', own)).toEqual(['US, organization, 1'])
  })
})

test('every mention is what the file holds there, and every count is of mentions', () => {
  const word = fc.constantFrom(
    'Okoro',
    'Bo',
    'Kenya',
    'the UN',
    'Tehran',
    'said',
    'and',
    'Kenyans',
    'he',
    '*Ghana*',
    '&amp;',
    '.',
    ',',
    '\n',
    '\n\n'
  )
  fc.assert(
    fc.property(fc.array(word, {maxLength: 40}), words => {
      const text = words.join(' ')
      const {actors, sentences} = analyze(text)
      const ids = new Set(actors.map(({id}) => id))
      expect(ids.size).toBe(actors.length)
      for (const {mentions, forms, roles, sentences: own, coMentions} of actors) {
        for (const {sentence, span, text: written} of mentions) {
          const shown = text
            .slice(span.start, span.end)
            .replaceAll('&amp;', '&')
            .replace(/[*\n ]+/g, ' ')
          expect(shown.trim()).toBe(written)
          expect(sentences[sentence]).toBeDefined()
        }
        const sum = (counts: Readonly<Record<string, number>>) =>
          Object.values(counts).reduce((total, count) => total + count, 0)
        expect(sum(forms)).toBe(mentions.length)
        expect(sum(roles)).toBe(mentions.length)
        expect(own).toEqual([...new Set(mentions.map(({sentence}) => sentence))])
        for (const {actor} of coMentions) expect(ids).toContain(actor)
      }
    })
  )
})
