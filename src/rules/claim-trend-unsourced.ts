import {gaps} from '../passes/gaps.ts'
import {defineRule} from '../rule.ts'
import {throughoutMessage, unsourced} from './unsourced.ts'

/** Changes over time that are stated without a figure, a date or a source in reach. */
export const claimTrendUnsourced = defineRule({
  id: 'claim-trend-unsourced',
  family: 'claim',
  severity: 'info',
  tier: 'valuable',
  summary:
    'A change over time with neither figure nor date, for which the text offers no source in reach',
  why: `
“Attacks are surging” compares two times and gives a number for neither. From what to what, and since when, is
what a reader needs to check it; a source would do as well. Where a figure or a year stands in the sentence, it is left to the rule
on figures.

One finding a sentence, and only where no rank and no cause in it is reported. What someone does (“the council raised the fee”), what is said to
come or to be wished for, and what authors saw themselves are left out.

The rule knows closed lists of verbs, nouns and phrases. It takes a change that everyone can see (“the days are growing
shorter”) for one that needs a source, and does not see that the sentences around it gave the figures.
`,
  needs: {gaps},
  messages: {
    throughout: throughoutMessage,
    up: '“{phrase}” says that something grows: no figure, date or source found in {places}; from what to what, and since when, would settle it',
    down: '“{phrase}” says that something shrinks or gets worse: no figure, date or source found in {places}; from what to what, and since when, would settle it',
    change:
      '“{phrase}” says that something changes: no figure, date or source found in {places}; from what to what, and since when, would settle it'
  },
  examples: {
    flagged: [
      'Attacks [[are surging]].',
      '[[More and more]] farms stand empty.',
      'Exports *[[have collapsed]]*.',
      'Crime is [[on\nthe rise]] in the ports.',
      '> Trust in Parks &amp; Rivers [[has declined]] for years.',
      'Rents [[are soaring]]. Wages [[are stagnating]].',
      'Rents and fares [[rose]] steeply.',
      'Prices [[continue to rise]].',
      'Turnout [[keeps falling]].',
      '[[A growing number of]] farms stand empty.',
      'They meet an [[ever-increasing number of]] ships.',
      'The port has seen [[a sharp decline in]] traffic.',
      'There has been [[a surge in]] evictions.',
      'The harbour [[has become increasingly crowded]].',
      'Winters [[are getting warmer]].',
      'Grain [[is becoming more expensive]].',
      'The fleet is [[increasingly isolated]].',
      'For decades, the number of farms [[has shrunk]].',
      'Fewer ships call as rents [[soar]].',
      '[[Ever fewer]] ships call at the port.',
      'In the towns the fund [[is dwindling]].',
      'Crime [[has risen]] in many towns.',
      'The trade is [[in decline]].',
      'The deficit [[has narrowed]].',
      'Winters [[became even colder]].'
    ],
    clean: [
      'They sold to more and more towns.',
      'The growing number was noted.',
      'It was an increase in fees.',
      'The growing, noisy number of ships is a nuisance.',
      'He fell for the trick.',
      'The crew grew.',
      'Attacks rose from 12 to 19 in a year.',
      'Attacks are surging, according to the Port Office.',
      'Exports have collapsed ([annual return](https://example.org/exports)).',
      'Exports have collapsed since 2019.',
      'Exports have collapsed.[^1]\n\n[^1]: Customs Office, Annual Return.',
      'The council raised the fee.',
      'The wall fell, and the sun rose.',
      'She rose to power, and he fell into debt.',
      'Attacks may be surging.',
      'Are attacks surging?',
      'Nobody knows whether attacks have surged.',
      'If attacks are surging, the port should close.',
      'Attacks are not surging.',
      'We want more and more trees.',
      'Prices rise when harvests fail.',
      'The mayor is growing old.',
      'Okoro fears that attacks are surging.',
      'I saw the trade decline.',
      'Perhaps attacks are surging.',
      'It is increasingly clear that the levy must go.',
      'Towns in decline need help.',
      'There was no increase in traffic.',
      'Norland has grown rich.',
      'The growing port needs a crane.',
      'Exports fell victim to the levy.',
      'The increase in traffic was noted.',
      'The exhibition saw the fall of the wall.',
      'We have become more careful.',
      'The crew was increasingly.'
    ]
  },
  *check(sentence, facts) {
    const gap = facts.gaps(sentence)
    if (gap?.kind === 'trend')
      yield unsourced(gap.direction, sentence, gap, {direction: gap.direction})
  }
})
