import {amplifiers} from '../passes/amplifiers.ts'
import {defineRule} from '../rule.ts'
import {degreeReport} from './extremes.ts'

/** Adverbs that raise a degree. */
export const intensifier = defineRule({
  id: 'intensifier',
  family: 'superlative',
  severity: 'info',
  tier: 'valuable',
  summary: 'An adverb that raises the degree of what it modifies to high or total',
  why: `
“Utterly reckless” says more than “reckless” and shows no more. One such word means nothing; how
many there are in a thousand words is a measure of a text's temperature, and that is what the note is
for. There is no right number.

The rule knows a closed list of adverbs and looks at the word that each stands by. It cannot tell
degree from manner in every case (“deeply cut”), and it does not see degree in other words
(“a monstrous budget”).
`,
  needs: {amplifiers},
  messages: {raised: '“{phrase}” raises the degree'},
  examples: {
    flagged: [
      'The plan is [[utterly reckless]].',
      '[[Deeply concerned]], the mayor wrote.',
      'It was *[[extremely limited]]*.',
      'They are [[very\nclose]] to a deal.',
      '> Parks &amp; Rivers was\n> [[completely unprepared]].',
      'A [[truly unique]] and [[hugely popular]] park.',
      'The talks [[completely failed]].',
      'They [[totally agree]].',
      'The audit found [[absolutely nothing]].'
    ],
    clean: [
      'That very day, it rained.',
      'They are not very close.',
      'The channel was deeply cut into rock.',
      'So many came that it closed.',
      'It is particularly dry in the south.',
      'The road is clearly marked.',
      'It is not entirely wrong.',
      'Fares rose more quickly.'
    ]
  },
  *check({text}, facts) {
    for (const found of facts.amplifiers) yield degreeReport('raised', found, 'none', text)
  }
})
