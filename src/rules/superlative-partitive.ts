import {rankings} from '../passes/rankings.ts'
import {defineRule} from '../rule.ts'
import {outermost, rankReport} from './extremes.ts'

/** Superlatives that place something in a top group of unstated size. */
export const superlativePartitive = defineRule({
  id: 'superlative-partitive',
  family: 'superlative',
  severity: 'warning',
  tier: 'core',
  summary: 'A superlative that places something in a top group whose size is not stated',
  why: `
“One of the most reliable partners” has the ring of a rank and the safety of none: how many
belong to the group is not said, so hardly anything could show that the claim does not hold. A
number (“one of the five largest”) or a list makes it one that can be checked.

The rule does not know whether the group is small and well known (“one of the four largest”
banks, named in the sentence before), and it does not weigh how much the sentence rests on it.
`,
  needs: {rankings},
  messages: {
    partitive: '“{phrase}” claims a place in a top group, but not how large the group is'
  },
  examples: {
    flagged: [
      'Estavia is [[one of the most reliable partners]] on earth.',
      '[[Some of the oldest mills]] still work.',
      'It is [[among the best]].',
      'He was *[[one of the ablest ministers]]* of his day.',
      'It remains [[one of the most\nambitious timetables]] so far.',
      '> Parks &amp; Rivers keeps\n> [[some of the strictest rules]].',
      'It is [[one of the world’s busiest straits]].',
      'It is [[one of our oldest]] and [[one of our finest halls]].',
      'Ostrel, [[one of the very poorest towns]], paid first.',
      'She is [[among Europe’s best-paid judges]].'
    ],
    clean: [
      'One of the ministers left.',
      'It is not one of the largest ports.',
      'Is it one of the largest ports?',
      'One of the four largest ports closed.',
      'Among its peers it has the oldest fleet.',
      'At least one of the ports closed.',
      'Most of the best-known firms left.',
      'The largest of the four closed.',
      'It would be one of the largest ports.',
      'One of the latest reports says so.'
    ]
  },
  *check({text}, facts) {
    const found = facts.rankings.filter(({kind, unasserted}) => kind === 'partitive' && !unasserted)
    for (const ranking of outermost(found)) yield rankReport('partitive', ranking, text)
  }
})
