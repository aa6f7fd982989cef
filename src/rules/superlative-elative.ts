import {rankings} from '../passes/rankings.ts'
import {defineRule} from '../rule.ts'
import {outermost, rankReport} from './extremes.ts'

/** Superlatives that state a very high degree and compare nothing. */
export const superlativeElative = defineRule({
  id: 'superlative-elative',
  family: 'superlative',
  severity: 'info',
  tier: 'valuable',
  summary: 'A superlative that states a very high degree and compares nothing',
  why: `
“Talks of the utmost importance” and “a most generous offer” rank nothing: they say *very*,
ceremonially. They are noted and not counted against a text, so that a reader can tell
them from ranks.

The rule knows the forms: *a most* with an adjective, *utmost*, and the superlatives of courtesy
(“our deepest sympathy”). In “the deepest concern” it cannot tell a formula from a comparison.
`,
  needs: {rankings},
  messages: {elative: '“{phrase}” states a very high degree and compares nothing'},
  examples: {
    flagged: [
      'She made [[a most generous offer]].',
      '[[The utmost care]] was taken.',
      'We hold talks of *[[the utmost importance]]*.',
      'It was [[a most\nwelcome change]] of tone.',
      '> Parks &amp; Rivers sends\n> [[its warmest thanks]].',
      'Please accept [[our deepest sympathy]] and [[our sincerest apologies]].',
      'The ministers condemned it in [[the strongest terms]].',
      'He was [[most welcome]].',
      'They spoke with [[the greatest respect]].'
    ],
    clean: [
      'It is the most generous offer of the four.',
      'The council has approved the boldest plan.',
      'Most generous donors stay unnamed.',
      'It was not a most welcome guest.',
      'At the very least, she called.',
      'The utility sent its thanks.',
      'A utopian most of the time, he voted yes.',
      'The most recent offer was a generous one.'
    ]
  },
  *check({text}, facts) {
    const found = facts.rankings.filter(
      ({kind, unasserted}) =>
        kind === 'elative' && unasserted !== 'denied' && unasserted !== 'asked'
    )
    for (const ranking of outermost(found)) yield rankReport('elative', ranking, text)
  }
})
