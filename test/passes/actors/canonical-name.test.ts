import {expect, test} from 'vitest'
import type {EntityKind} from '../../../src/model.ts'
import {canonicalName} from '../../../src/passes/actors/canonical-name.ts'

test.each([
  ['person', 'Okoro, Okoro, James Okoro', 'James Okoro'],
  ['person', 'President James Okoro, Okoro', 'James Okoro'],
  ['person', 'James Okoro, James Tom Okoro, James Okoro', 'James Okoro'],
  ['person', 'James Okoro, J. Okoro, J. Okoro', 'James Okoro'],
  ['person', 'JAMES OKORO, James Okoro', 'James Okoro'],
  ['person', 'Bo Okoro Jr., Okoro', 'Bo Okoro Jr.'],
  ['person', 'Ida the Great, Ida', 'Ida the Great'],
  ['organization', 'DBU, DBU, the Dolm Bus Union', 'Dolm Bus Union'],
  ['organization', 'DBU, D.B.U., DBU', 'DBU'],
  ['place', 'US, America, the U.S.', 'United States'],
  ['place', 'UK, Britain', 'United Kingdom'],
  ['place', 'Congo, DRC', 'Democratic Republic of the Congo'],
  ['place', 'Georgia', 'Georgia'],
  ['place', 'Dolm, Dolm City', 'Dolm City']
] as const)('%s: %s', (kind: EntityKind, names, name) => {
  const mentions = names
    .split(', ')
    .map(text => ({sentence: 0, start: 0, end: text.length, text, kind}))
  expect(canonicalName(mentions)).toBe(name)
})
