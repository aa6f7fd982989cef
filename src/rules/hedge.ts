import {hedges} from '../passes/hedges.ts'
import {defineRule} from '../rule.ts'

/** Expressions that hold back full commitment. */
export const hedge = defineRule({
  id: 'hedge',
  family: 'certainty',
  severity: 'info',
  tier: 'valuable',
  summary: 'An expression that holds back full commitment to what is said: may, perhaps, seems to',
  why: `
“The accord may reduce tension” says less than “the accord reduces tension”, and is often the more
honest of the two. A hedge is no defect: how many there are in a thousand words, and where they are missing,
shows how certain a text makes itself.

The rule knows closed lists of words.
`,
  needs: {hedges},
  messages: {hedged: '“{phrase}” holds back full commitment'},
  examples: {flagged: ['It [[may]] rain.'], clean: ['It rained in May.']},
  *check({text, tokens}, facts) {
    for (const {start, end, cue, scope} of facts.hedges.all) {
      const [first, last] = [tokens[scope.from], tokens[scope.to - 1]]
      const hedged = text.slice(first?.start, last?.end)
      yield {
        message: 'hedged',
        span: {start, end},
        cue,
        data: {phrase: text.slice(start, end), scope: hedged}
      }
    }
  }
})
