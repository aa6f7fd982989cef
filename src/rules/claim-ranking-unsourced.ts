import {gaps} from '../passes/gaps.ts'
import {defineRule} from '../rule.ts'
import {throughoutMessage, unsourced} from './unsourced.ts'

/** Ranks in a stated set that are stated without a source in reach. */
export const claimRankingUnsourced = defineRule({
  id: 'claim-ranking-unsourced',
  family: 'claim',
  severity: 'info',
  tier: 'valuable',
  summary:
    'A rank in a stated set, such as could be counted, for which the text offers no source in reach',
  why: `
“The longest tunnel in the region” can be checked by whoever has a list of tunnels. The rule asks where that list
is. It reads ranks of size, number, time and price (“largest”, “oldest”, “most expensive”) and “no other … in the region”, where the
sentence states the set; ranks of worth (“the finest in the region”) have no list, and are left to the rules on superlatives.

One finding a sentence: a figure without a source comes first. Ranks of towns, rivers and islands by size are common knowledge and left
out, and so are ranks among one's own, ranks that are expected, and what others say.

Which set the rank belongs to is told by the words that usually state one; whether the source in reach holds the rank is not asked.
`,
  needs: {gaps},
  messages: {
    throughout: throughoutMessage,
    ranked:
      '“{phrase}” ranks in a set (“{among}”): no source found for the rank in {places}; a list, a count or who ranked would settle it'
  },
  examples: {
    flagged: [
      'Norland runs [[the longest rail bridge]] in the region.',
      '[[No other port]] in the region handles more grain.',
      'It is *[[the largest port]]* on the coast.',
      'Ostrel has [[the most\nexpensive harbour]] in the gulf.',
      '> Parks &amp; Rivers owns [[the oldest fleet]] in Norland.',
      'Ostrel has [[the tallest crane]] on the coast. Maronia has [[the deepest basin]] on the coast.',
      'Estavia is [[the fourth-largest producer]] in the world.',
      'It has [[the most nurses]] in the province.',
      'It is [[the world’s busiest strait]] for grain.',
      'Ostrel has [[biggest harbour]] in region.',
      'Norland is [[the poorest member]] of the union.'
    ],
    clean: [
      'Norland runs the longest rail bridge in the region, according to the Rail Office.',
      'It is the largest port on the coast ([port list](https://example.org/ports)).',
      'It is the largest port on the coast.[^1]\n\n[^1]: Port Office, Annual Return.',
      'It is the largest port on the coast. The Harbour Review reported this in 2023.',
      'It is the finest port on the coast.',
      'It is our largest port in the region.',
      'Is it the largest port on the coast?',
      'It is not the largest port on the coast.',
      'If it were the largest port on the coast, it would have a crane.',
      'It is expected to be the largest port on the coast.',
      'Maronia is the second-largest city in Estavia.',
      'It is one of the largest ports on the coast.',
      'The largest ports pay.',
      'I know of no other port in the region.',
      'It was the cheapest thing we did in the port.',
      'Forty people died, the youngest of them a child.',
      'Two ships came, and the largest of the two sank.',
      'No other port pays.',
      'Critics say that it is the largest port on the coast.',
      'When I visited it, it was the largest port on the coast.'
    ]
  },
  *check(sentence, facts) {
    const gap = facts.gaps(sentence)
    if (gap?.kind === 'ranking') yield unsourced('ranked', sentence, gap, {among: gap.among})
  }
})
