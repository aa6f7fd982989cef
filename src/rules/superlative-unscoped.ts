import {rankings} from '../passes/rankings.ts'
import {yardsticks} from '../passes/yardsticks.ts'
import {defineRule} from '../rule.ts'
import {outermost, rankReport} from './extremes.ts'

/** Superlatives that do not say among what. */
export const superlativeUnscoped = defineRule({
  id: 'superlative-unscoped',
  family: 'superlative',
  severity: 'warning',
  tier: 'core',
  summary: 'A superlative whose sentence does not say among what, and names no measure or source',
  why: `
“The boldest” and “the most effective” assert a ranking. A reader can accept or
contest a ranking that says what was compared and by which measure; without that,
the word asks for assent and offers nothing to check.

The rule looks no further than the sentence: a set, a figure or a source in the next
one is invisible to it. It asks whether a set is stated and not whether it is the right one.
Whether “the cheapest route” is a route that was taken or whichever is cheapest, it tells
by number and position alone, and plurals that only point at a group (“the poorest
families”) pass.
`,
  needs: {rankings, yardsticks},
  messages: {
    unscoped:
      '“{phrase}” claims a rank, but the sentence does not say among what, and names no measure or source'
  },
  examples: {
    flagged: [
      'The council has approved [[the boldest housing plan]].',
      '[[The gravest error]] was to sign before the audit.',
      'Everyone remembers who built [[the finest harbour wall]], and who paid.',
      'Delegates left with *[[the clearest mandate]]*, or so they said.',
      'Their offer was *[[the most generous one]]*, and it was refused.',
      'It remains [[the most\nambitious timetable]], despite the delay.',
      '> Parks &amp; Rivers keeps\n> [[the strictest rule]] intact.\n> That is [[the simplest reason]].',
      'This offer was refused; that one is [[the boldest]].',
      'We chose [[the cheapest route]], then defended [[the slowest ferry]].',
      'This is [[the single most effective tool]].',
      'It is [[the boldest]] and very very very very very very very very slow.',
      'Maronia is [[largest exporter]], and it knows it.'
    ],
    clean: [
      'The council approved the boldest housing plan of the decade.',
      'At least nine towns have published their latest accounts.',
      'It was the most expensive tender of the four.',
      'Kestria’s longest tunnel opened in May.',
      'Most ministers left early, and most of the rest slept.',
      'The forest fire was the greatest interest of the guests in the west.',
      'By turnover it is the largest port, at 12 million tonnes.',
      'The steepest rise, according to the Water Office, came first.',
      'It was the driest spring for decades.',
      'This is the strongest harbour wall the town has built.',
      'Was it the best offer?',
      'They feared the worst, and the most vulnerable went first.',
      'Nobody called it the worst outcome since the flood.',
      'That was not the worst idea.',
      'A most generous host, she poured the tea.',
      'One of the oldest mills still works.',
      'It has the second-largest fleet.',
      'The ship moored at Best Western for the night.',
      'The poorest families will wait.',
      'Most importantly, the mayor signed.'
    ]
  },
  *check({text}, facts) {
    const found = facts.rankings.filter(({kind, unasserted}) => kind === 'unscoped' && !unasserted)
    if (found.length === 0 || facts.yardsticks.length > 0) return
    for (const ranking of outermost(found)) yield rankReport('unscoped', ranking, text)
  }
})
