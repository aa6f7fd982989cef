import {documents} from '../passes/documents.ts'
import {universals} from '../passes/universals.ts'
import {defineRule} from '../rule.ts'
import {reportOf} from './extremes.ts'

/** Claims without exception over an open set. */
export const universalClaim = defineRule({
  id: 'universal-claim',
  family: 'superlative',
  severity: 'info',
  tier: 'valuable',
  summary: 'A quantifier that leaves no exception, over a set that nobody could go through',
  why: `
“Every observer knows the plan failed” and “they always help” hold only while not one case
speaks against them, and say nothing about how the cases were looked for. “Most observers I spoke
to” can be true where “every observer” cannot.

Definite, listed, numbered and narrow sets (“all the ministers”, “all 12 members”, “all Gulf
states”, “every member of the board”) are left out, and so are demands (“nobody should pay twice”)
and softened ones (“almost all”). Whether a set that looks open is closed by what
was said before (“all parties”), the rule cannot tell.
`,
  needs: {universals, documents},
  messages: {all: '“{phrase}” allows no exception'},
  examples: {
    flagged: [
      '[[Every observer]] knows the plan failed.',
      'They *[[always]]* help.',
      '[[The whole\nworld]] saw it.',
      '> Parks &amp; Rivers has\n> [[never]] kept a promise.',
      '[[All governments]] lie, and [[nobody]] minds.',
      '[[No government]] would sign away its coast.',
      '[[Everyone]] agrees that it works.',
      'The accord was praised by [[all the nations]] of the world.',
      '[[Whole world]] saw it, and [[everything]] has changed.',
      'It worked [[without exception]].',
      '[[Nothing]] is more urgent.',
      '[[We all]] know that it failed.',
      '[[None of us]] knows.',
      '[[All those]] who signed will pay.',
      '[[Not one town]] has kept its pledge.'
    ],
    clean: [
      'Every Tuesday the council meets.',
      'All 12 members signed.',
      'All the ministers signed.',
      'All Gulf states signed.',
      'Every member of the board signed.',
      'Nobody should pay twice.',
      'Almost all farmers signed.',
      'Not every farmer signed.',
      'After all, farmers are used to it.',
      'Is every farmer happy?',
      'They must always help.',
      'She gave all that she had.',
      'There is no evidence of it.',
      'All women’s shelters closed in May.',
      'All farmers have to do is wait.',
      'There is a guard at every gate.'
    ]
  },
  *check({text}, facts) {
    if (facts.universals.length > 0 && facts.documents.length > 0) return
    for (const universal of facts.universals) yield reportOf('all', universal, 'quantity', text)
  }
})
