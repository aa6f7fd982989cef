import {describe, expect, test} from 'vitest'
import {readCountries} from '../../src/lexicons/countries/country.ts'
import {countries} from '../../src/lexicons/countries.ts'

const ids = new Set(countries.map(({id}) => id))

describe('countries', () => {
  test('ids are unique, and name the states that others belong to', () => {
    expect(ids.size).toBe(countries.length)
    for (const {id, within} of countries) {
      expect(within === undefined || (within !== id && ids.has(within)), id).toBe(true)
    }
  })

  test('each has a name in title case and an adjective in lower case; states have people and a capital', () => {
    for (const {
      id,
      kind,
      name,
      otherNames,
      capitals,
      adjectives,
      person,
      people,
      seats
    } of countries) {
      for (const proper of [name, ...otherNames, ...capitals]) {
        expect(proper, id).toMatch(/^(?:the )?\p{Lu}/u)
      }
      expect(adjectives.length, id).toBeGreaterThan(0)
      for (const common of [...adjectives, ...person, ...people, ...seats]) {
        expect(common, id).toBe(common.toLowerCase())
      }
      if (kind !== 'state') continue
      expect(capitals.length, id).toBeGreaterThan(0)
      expect(people.length > 0 || id === 'va', id).toBe(true)
    }
  })

  test('a name, a capital or a seat of two countries is marked as ambiguous in one of them', () => {
    const owners = new Map<string, string>()
    for (const {id, name, otherNames, capitals, seats, ambiguous} of countries) {
      for (const name_ of new Set([name, ...otherNames, ...capitals, ...seats])) {
        const key = name_.toLowerCase()
        if (ambiguous.has(key)) continue
        expect(owners.get(key) ?? id, `${name_} of ${id}`).toBe(id)
        owners.set(key, id)
      }
    }
  })

  test('Denmark and the Ivory Coast, read from their rows', () => {
    expect(countries.find(({id}) => id === 'dk')).toMatchObject({
      kind: 'state',
      name: 'Denmark',
      capitals: ['Copenhagen'],
      adjectives: ['danish'],
      person: ['dane'],
      people: ['danes']
    })
    expect(countries.find(({id}) => id === 'ci')?.otherNames).toContain("Cote d'Ivoire")
  })

  test.each([
    'zz | Zedland | Zed | zed',
    'Z | Zedland | Zed | zed | zeds',
    'zz | Zedland | Zed | zed | zeds | | realm'
  ])('a row that lacks something is refused: %s', row => {
    expect(() => readCountries(row)).toThrow('Expected id, names')
  })
})
