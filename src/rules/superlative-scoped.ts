import type {Span} from '../model.ts'
import {rankings} from '../passes/rankings.ts'
import {yardsticks} from '../passes/yardsticks.ts'
import {defineRule} from '../rule.ts'
import {outermost, rankReport} from './extremes.ts'

/** Superlatives that say among what: claims that can be checked. */
export const superlativeScoped = defineRule({
  id: 'superlative-scoped',
  family: 'superlative',
  severity: 'info',
  tier: 'core',
  summary:
    'A superlative whose sentence says among what, or by which measure: a rank that can be checked',
  why: `
“The longest tunnel in the region” says what to compare. Whoever doubts it can count the
tunnels. Such a rank is a claim like any other: this note marks it, so that a reader sees
at a glance what the text commits itself to. A rank below the first (“the second-largest
port in Europe”) is one too.

Whether the stated set is a fair one, and whether the rank is true, is not asked. The set is
found by the words that usually state one: what stands after *of* or *in* may be something else.
`,
  needs: {rankings, yardsticks},
  messages: {
    scoped: '“{phrase}” claims a rank in a set that the sentence states: “{among}”',
    owned: '“{phrase}” claims a rank among what is said to be someone’s own',
    measured:
      '“{phrase}” claims a rank, and the sentence names a measure or a source: “{yardstick}”'
  },
  examples: {
    flagged: [
      'Norland runs [[the longest rail tunnel]] in the region.',
      '[[The driest spring]] since 1998 came early.',
      'It was *[[the most expensive tender]]* of the four.',
      'It remains [[the most\nambitious timetable]] on record.',
      '> Parks &amp; Rivers keeps\n> [[the strictest rules]] in Europe.',
      'Of the two routes [[the cheapest]] is closed, and [[the slowest]] is full.',
      'Among its peers Maronia has [[the oldest fleet]].',
      '[[Kestria’s longest tunnel]] opened in May.',
      'It was [[our gravest error]].',
      'By turnover it is [[the largest port]].',
      'It is [[the world’s busiest strait]].',
      'This is [[the strongest wall]] the town has built.',
      'Ostrel has [[the second-largest fleet]] in the gulf.',
      '[[The largest Estavian bank]] failed.',
      'They call it [[the “most lethal route]]” in the world.',
      'It is [[the best]] of very very very very very late harvests.'
    ],
    clean: [
      'The council has approved the boldest housing plan.',
      'It is the longest we could manage.',
      'At least nine of the towns paid.',
      'Most of the towns in the region paid.',
      'It is not the oldest mill in the valley.',
      'Is it the oldest mill in the valley?',
      'If it were the oldest mill in the valley, it would be listed.',
      'One of the oldest mills in the valley still works.',
      'We want the best school in the region.',
      'It was the worst part of the plan.',
      'The latest figures in the series are out.',
      'A most generous host in the circumstances, she poured the tea.'
    ]
  },
  *check({text}, facts) {
    const ranks = facts.rankings.filter(
      ({kind, set, unasserted}) =>
        !unasserted && (kind === 'scoped' || kind === 'unscoped' || (kind === 'ordinal' && set))
    )
    for (const ranking of outermost(ranks)) {
      const [yardstick] = facts.yardsticks
      if (ranking.set)
        yield rankReport(isOwned(text, ranking.set) ? 'owned' : 'scoped', ranking, text)
      else if (yardstick) {
        // A footnote's mark has no width.
        const named = text.slice(yardstick.start, yardstick.end) || 'a note'
        yield rankReport('measured', ranking, text, {yardstick: named})
      }
    }
  }
})

/** “our gravest error”: a pronoun names no set that could be quoted. */
function isOwned(text: string, {start, end}: Span): boolean {
  return /^(?:my|our|your|his|her|its|their|whose)$/i.test(text.slice(start, end))
}
