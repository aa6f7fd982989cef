import {expect, test} from 'vitest'
import {countriesSource} from '../../src/lexicons/countries.ts'
import {nicknamesSource} from '../../src/lexicons/nicknames.ts'
import {organizationsSource} from '../../src/lexicons/organizations.ts'

test('tables, too, say where their rows come from', () => {
  for (const source of [countriesSource, nicknamesSource, organizationsSource]) {
    expect(source).toMatch(/^drafted for this project/)
  }
})
