import {vagueSources} from '../passes/vague-sources.ts'
import {defineRule} from '../rule.ts'

/** Statements given to people whom nobody can look up. */
export const vagueAttribution = defineRule({
  id: 'vague-attribution',
  family: 'claim',
  severity: 'info',
  tier: 'core',
  summary: 'A statement that is given to people whom nobody can look up: critics say, it is widely acknowledged',
  why: `
x

y
`,
  needs: {vagueSources},
  messages: {
    plural: '“{phrase}” gives a statement to people whom the text does not name',
    studies: '“{phrase}” gives a statement to studies or reports that the text does not name',
    impersonal: '“{phrase}” leaves out who says or thinks so',
    anonymous: '“{phrase}” is not named: a note, since a source may have reason to stay so'
  },
  examples: {flagged: [], clean: []},
  *check({text}, facts) {
    for (const {start, end, kind, cue} of facts.vagueSources) {
      yield {
        message: kind,
        span: {start, end},
        cue,
        data: {phrase: text.slice(start, end), kind: kind === 'studies' ? 'plural' : kind}
      }
    }
  }
})
