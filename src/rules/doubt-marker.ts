import {doubtMarks} from '../passes/doubt-marks.ts'
import {defineRule} from '../rule.ts'

/** Words and quotation marks that cast doubt. */
export const doubtMarker = defineRule({
  id: 'doubt-marker',
  family: 'loaded',
  severity: 'info',
  tier: 'valuable',
  summary: 'A word or quotation marks that cast doubt without saying why: so-called, supposed, their “reforms”',
  why: `
x

y
`,
  needs: {doubtMarks},
  messages: {
    word: '“{word}” casts doubt on what it stands by, and the sentence does not say why',
    marks: 'quotation marks around {phrase}, which nobody here is said to have spoken'
  },
  examples: {flagged: [], clean: []},
  *check({text}, facts) {
    for (const {start, end, kind, cue} of facts.doubtMarks) {
      const phrase = text.slice(start, end)
      yield {message: kind, span: {start, end}, cue, data: {phrase, word: cue, kind}}
    }
  }
})
