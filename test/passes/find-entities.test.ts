import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findEntities} from '../../src/index.ts'

/** Draws what is found into the text. */
function drawn(text: string): string {
  let [shown, at] = ['', 0]
  for (const {start, end, kind} of findEntities(text)) {
    shown += `${text.slice(at, start)}{${kind}: ${text.slice(start, end)}}`
    at = end
  }
  return shown + text.slice(at)
}

describe('names and their kinds', () => {
  test.each([
    // Titles and offices are no part of a name.
    'President {person: Bo Okoro} met Dr {person: Ada Holm} in {place: Dakar}.',
    'Prime Minister {person: Ines Lindqvist} resigned.',
    '{person: Maria van der Velden} and {person: Omar bin Tarek} signed.',
    'The minister, {person: Tariq al-Hassan}, declined.',
    // Nationalities, creeds, languages and dates are no names.
    'On Monday the Kenyan and Muslim delegates spoke French.',
    // Countries by all their names; regions and waters.
    '{place: Kenya} borders {place: Uganda}.',
    'Ships wait in the {place: Strait of Hormuz}.',
    'The {organization: United Nations} ({organization: UN}) agreed.',
    'The {organization: Ministry of Finance} answered the {organization: World Bank}.',
    // A vote is no place.
    'He lost the 2015 Nigeria presidential election.',
    // Two joined by “and” are two.
    'Talks between {place: Ghana} and {place: Togo} failed.',
    '{place: Trinidad and Tobago} voted.',
    'No capital stands here but the first.'
  ])('%s', shown => {
    expect(drawn(shown.replace(/\{\w+: ([^}]*)\}/g, '$1'))).toBe(shown)
  })
})

test('names stand in order, do not overlap, and are what the text holds there', () => {
  const word = fc.constantFrom(
    'Okoro',
    'Bank',
    'of',
    'the',
    'Kenya',
    'said',
    'UN',
    '(',
    ')',
    ',',
    '.',
    '\n\n',
    'Dr',
    '’s',
    'Ünal',
    '𝒜'
  )
  fc.assert(
    fc.property(fc.array(word, {maxLength: 30}), words => {
      const text = words.join(' ')
      let at = 0
      for (const {start, end, name} of findEntities(text)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end).replace(/\s+/g, ' ')).toBe(name)
        at = end
      }
    })
  )
})
