import {expect, test} from 'vitest'
import {formsOf} from '../../src/lexicons/inflections.ts'

/** The base, “-s”, past tense, participle and “-ing”; forms that are the same stand once. */
test.each([
  'warn warns warned warning',
  'argue argues argued arguing',
  'guarantee guarantees guaranteed guaranteeing',
  'stress stresses stressed stressing',
  'preach preaches preached preaching',
  'gush gushes gushed gushing',
  'coax coaxes coaxed coaxing',
  'veto vetoes vetoed vetoing',
  'deny denies denied denying',
  'convey conveys conveyed conveying',
  'relay relays relayed relaying',
  'admit admits admitted admitting',
  'hear hears heard hearing',
  'snap snaps snapped snapping',
  'lie lies lied lying',
  'say says said saying',
  'write writes wrote written writing',
  'go goes went gone going',
  'dream dreams dreamed dreamt dreaming'
])('forms of a verb: %s', line => {
  const forms = line.split(' ')
  expect(formsOf(forms[0] ?? '')).toEqual(forms)
})
