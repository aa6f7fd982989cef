import {documents} from '../passes/documents.ts'
import {exclusives} from '../passes/exclusives.ts'
import {defineRule} from '../rule.ts'
import {reportOf} from './extremes.ts'

/** Claims that there is no other. */
export const uniquenessClaim = defineRule({
  id: 'uniqueness-claim',
  family: 'superlative',
  severity: 'warning',
  tier: 'core',
  summary: 'An expression that says there is no other: only, no one else, sole, without equal',
  why: `
“Only this treaty can keep the peace” ranks without a superlative: it says that nothing else
would do. One counterexample settles it, so a reader may ask whether the author looked for any.

*Only* in the sense of “no more than” (“only 40 percent”, “only recently”) is left out, and so are
conditions (“only if”) and *unique* for “particular” (“each town's unique needs”). Clefts (“It
was Norland who signed”) say as much and are not seen. Whether the set is named and small
(“the only pharmacy in the village”) the rule does not weigh.
`,
  needs: {exclusives, documents},
  messages: {only: '“{phrase}” says that there is no other'},
  examples: {
    flagged: [
      '[[Only this treaty]] can keep the peace.',
      'It is [[the only port]] with a crane.',
      'Ostrel was *[[the sole heir]]* to the fleet.',
      'It is [[the only\nbridge]] that held.',
      '> Parks &amp; Rivers has\n> [[no other home]].',
      'Norland did what [[no one else]] dared, and [[no other town]] tried.',
      '[[No country]] managed it but ours.',
      'It can be reached [[only by]] talks.',
      'The village has [[an unrivalled harbour]].',
      'Its record is [[second to none]].',
      'It is [[only steel producer]] in the valley.',
      '[[Norland alone]] has signed.',
      'It is [[only Estavian nuclear power]] on the coast.',
      'The strait is [[unique]] in this respect.',
      'It can [[only be reached by]] boat.',
      'It is [[the single reason]] to stay.',
      'It refused any authority [[other than]] its own.',
      'He did what [[no-one else]] dared.',
      'They flew [[only the flag]] of Norland.',
      '[[Uniquely]], the town has no debt.',
      'Ostrel is [[uniquely placed]] to mediate.',
      'The lenders left, and [[Norland alone]] has stayed.'
    ],
    clean: [
      'Only 40 percent voted.',
      'The law was passed only recently.',
      'Only a fool would sign.',
      'It is not only a port but a town.',
      'The memory is read-only.',
      'She was an only child.',
      'It only makes things worse.',
      'Each region has its own unique needs.',
      'Is it the only port?',
      'It is not the only port.',
      'The ban applies only if the council agrees.',
      'In 2012 alone it lost 40 ships.',
      'It is a uniquely Estavian habit.',
      'Everybody else left.',
      'They keep an only cow.',
      'They had no other choice.',
      'The mayor has a unique perspective on trade.'
    ]
  },
  *check({text}, facts) {
    if (facts.exclusives.length > 0 && facts.documents.length > 0) return
    for (const exclusive of facts.exclusives) yield reportOf('only', exclusive, 'identity', text)
  }
})
