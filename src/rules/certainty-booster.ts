import {boosters} from '../passes/boosters.ts'
import {defineRule} from '../rule.ts'

/** Expressions that close off doubt. */
export const certaintyBooster = defineRule({
  id: 'certainty-booster',
  family: 'certainty',
  severity: 'info',
  tier: 'valuable',
  summary: 'An expression that closes off doubt: clearly, of course, it is obvious that',
  why: `
“Clearly, the talks have failed” asks.

The rule knows closed lists of words.
`,
  needs: {boosters},
  messages: {boosted: '“{phrase}” leaves no room for doubt'},
  examples: {flagged: ['[[Clearly]], it rains.'], clean: ['It rains clearly.']},
  *check({text}, facts) {
    for (const {start, end, cue} of facts.boosters) {
      yield {message: 'boosted', span: {start, end}, cue, data: {phrase: text.slice(start, end)}}
    }
  }
})
