import {expect, test} from 'vitest'
import {countries} from '../../src/lexicons/countries.ts'
import {readOrganizations} from '../../src/lexicons/organizations/organization.ts'
import {organizations} from '../../src/lexicons/organizations.ts'

test('a name of two organisations is marked as ambiguous in one of them', () => {
  const owners = new Map<string, string>()
  for (const {name, otherNames, ambiguous} of organizations) {
    for (const each of new Set([name, ...otherNames])) {
      if (ambiguous.has(each.toLowerCase())) continue
      expect(owners.get(each) ?? name, each).toBe(name)
      owners.set(each, name)
    }
  }
})

test('the countries of organisations are in the table of countries', () => {
  const ids = new Set(countries.map(({id}) => id))
  for (const {name, country} of organizations) {
    expect(country === undefined || ids.has(country), name).toBe(true)
  }
})

test('an organisation read from its row', () => {
  expect(organizations.find(({otherNames}) => otherNames.includes('WHO'))).toEqual({
    name: 'World Health Organization',
    otherNames: ['World Health Organisation', 'WHO', 'W.H.O.'],
    kind: 'international',
    ambiguous: new Set(['who'])
  })
})

test.each(['Zed Union', 'Zed Union | guild', ' | party'])(
  'a row that lacks something is refused: %s',
  row => {
    expect(() => readOrganizations(`x | party\n${row}`)).toThrow('Expected names')
  }
)
