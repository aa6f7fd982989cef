import {documents} from '../passes/documents.ts'
import {novelties} from '../passes/novelties.ts'
import {defineRule} from '../rule.ts'
import {reportOf} from './extremes.ts'

/** Claims that it was never so before. */
export const noveltyClaim = defineRule({
  id: 'novelty-claim',
  family: 'superlative',
  severity: 'warning',
  tier: 'core',
  summary:
    'An expression that says it was never so before, or never will be again: first, unprecedented, never since',
  why: `
“The first state to ban it” and “unprecedented” are ranks in time. They can be checked against
a record, and they are often wrong by one forgotten case; a text that says among what and since
when (“the first in Europe, by the ministry's register”) lets a reader do so.

*First* and *last* that only count or date (“the first meeting”, “last year”) are left out, and so is
*historic* for “old”. Where a series and a claim look alike (“the first National Guard units”),
the rule keeps silent.
`,
  needs: {novelties, documents},
  messages: {
    first: '“{phrase}” says that it was never so before',
    last: '“{phrase}” says that none will follow'
  },
  examples: {
    flagged: [
      'Ostrel was [[the first town]] to ban it.',
      '[[For the first time]] in decades, they met.',
      'It was *[[an unprecedented act]]* of generosity.',
      'They signed [[a historic\naccord]].',
      '> Parks &amp; Rivers had\n> [[never]] met them since 1990.',
      '[[Never before]] had they met; it was [[a historic vote]].',
      'The two have [[never]] spoken in their history.',
      'It ran the [[first-ever census]].',
      'This is [[our last chance]].',
      'Maronia was [[the last country]] to join.',
      'She became [[the first woman]] in the post.',
      'Kestria was [[first country]] to recognise it.',
      'The port made [[record profits]].',
      'Only Norland came, and it came [[for the first time]].',
      'Support fell to a [[historic low]].',
      'The clubs have [[never]] been so prominent.',
      'They had [[never]] met until now.',
      'He was [[never]] the same man again.',
      'Since the war, [[no president]] has come to Ostrel.'
    ],
    clean: [
      'The first meeting took place in May.',
      'First of all, the fees must fall.',
      'Last year the fees fell.',
      'The historic centre is closed to cars.',
      'In the first half of the year, trade fell.',
      'It was not the first town to ban it.',
      'Was it the first town to ban it?',
      'The First Minister left.',
      'At first, they met weekly.',
      'The last two reports disagree.',
      'Since the long and wet and cold and grey and dull winter of the north, no town has paid.'
    ]
  },
  *check({text}, facts) {
    if (facts.novelties.length > 0 && facts.documents.length > 0) return
    for (const novelty of facts.novelties) {
      yield reportOf(/\blast\b/.test(novelty.cue) ? 'last' : 'first', novelty, 'time', text)
    }
  }
})
