import type {Sentence, Span} from '../model.ts'
import {statistics} from '../passes/statistics.ts'
import {defineRule} from '../rule.ts'

/** Percentages and multiples of change that say neither from what nor in which time. */
export const numberContextMissing = defineRule({
  id: 'number-context-missing',
  family: 'claim',
  severity: 'info',
  tier: 'experimental',
  summary:
    'A percentage or multiple of change without the values it lies between, and without a period',
  why: `
A change in percent says little by itself. From two cases to eight is 300 percent more, and so
is the way from two million to eight; over a week or over a generation. A reader can weigh
it once the text says from what to what, compared with what, or in which time.

The rule reads one sentence and its shapes: a base or a period that the sentence before gives
is not seen, and any date, span of time or word such as “yearly” counts as a period, whatever
it belongs to. Changes told without a number (“doubled”), plans, forecasts and questions are left
out; so are percentages that are no change but a part of something.
`,
  needs: {statistics},
  messages: {
    change: '“{figure}” states a change, but the sentence gives neither its base nor a period'
  },
  examples: {
    flagged: [
      'There was a [[300 percent]] increase in complaints.',
      '[[Forty percent]] growth speaks for itself.',
      'Rents are up [[12%]] in the harbour towns.',
      'The reform cut waiting lists by *[[a third]]*, its authors note.',
      'Theft fell by [[30\npercent]] under the new law.',
      '> Salt &amp; sugar imports rose by\n> [[25 percent]].',
      'Output rose by [[9 percent]] and wages fell by [[2 percent]].',
      'Complaints increased [[tenfold]] under the new operator.',
      'A [[fourfold]] rise in fees followed.',
      'Nurses there earn [[20 percent]] more.',
      'Prices climbed more than [[7%]].',
      'The tax brought a drop of [[5 percentage points]] in sales.'
    ],
    clean: [
      'Cases were up 300 % from 4 to 16 cases in 2022.',
      'Complaints rose by 300 percent, from 12 to 48.',
      'Rents went up 12 percent last year.',
      'Theft has fallen by 30 percent since the law came in.',
      'Output grew by 9 percent over two years.',
      'Nurses there earn 20 percent more than in Kestria.',
      'Sales fell by 5 percent compared with the north.',
      'Unemployment rose to 9 percent.',
      'Some 40 percent of the farms have a well.',
      'The fee is twice the old one.',
      'Imports are growing 4 percent a year.',
      'The fleet will be cut by 40 percent.',
      'Did theft fall by 30 percent?',
      'The board plans a 5 percent increase.',
      'They demand a rise of 6 percent.',
      'I am 100 percent in favour of growth.',
      'The number of wells rose by 412.',
      'Growth was 3.1 percent in the third quarter.'
    ]
  },
  *check({text}: Sentence, facts) {
    for (const {start, end, isChange, hasBase, hasPeriod} of facts.statistics) {
      if (!isChange || hasBase || hasPeriod) continue
      const span: Span = {start, end}
      yield {message: 'change', span, data: {figure: text.slice(start, end)}}
    }
  }
})
