import {gaps} from '../passes/gaps.ts'
import {defineRule} from '../rule.ts'
import {throughoutMessage, unsourced} from './unsourced.ts'

/** Statements of what all or most people think, without a source in reach. */
export const claimConsensusUnsourced = defineRule({
  id: 'claim-consensus-unsourced',
  family: 'claim',
  severity: 'info',
  tier: 'valuable',
  summary:
    'What everyone, nobody or most people are said to think or want, for which the text offers no source in reach',
  why: `
“Nobody disputes that the pact works” counts heads that nobody has counted in sight of the reader, and leaves whoever
doubts it alone. A poll, a vote or a resolution would show how many there were. The finding says only that none was offered.

One finding a sentence, and only where no figure, rank, cause or change in it is reported. People who are not named and *say* something
(“most analysts agree”) are left to the rule on vague attributions; so is “it is widely accepted”. What nobody should dispute, what everyone
is asked to know, and figures of speech about whom one knows (“everyone knows a runner”) are left out.

The rule knows closed lists of quantifiers and verbs. It cannot tell irony (“everyone knows that ministers never err”), nor
a group so small that all of it was asked.
`,
  needs: {gaps},
  messages: {
    throughout: throughoutMessage,
    all: '“{phrase}” says what everyone thinks, knows or wants: no source found in {places}; a poll, a vote or a resolution would settle it',
    most: '“{phrase}” says what most people think, know or want: no source found in {places}; a poll, a vote or a resolution would settle it',
    none: '“{phrase}” says what nobody, or hardly anybody, thinks or wants: no source found in {places}; a poll, a vote or a resolution would settle it'
  },
  examples: {
    flagged: [
      '[[Nobody disputes]] that the pact works.',
      'The pact works, and [[everyone knows]] it.',
      '*[[Most Norlanders want]]* the levy to go.',
      '[[The whole\ncountry agrees]] that the levy must go.',
      '> In Parks &amp; Rivers\n> [[nobody doubts]] it.',
      '[[Few would deny]] that the dam is old. [[We all know]] that it leaks.',
      '[[No serious observer disputes]] that the dam is old.',
      '[[The vast majority of voters support]] the pact.',
      '[[As everyone knows]], the dam is old.',
      '[[There is broad consensus]] that the dam is old.',
      '[[Most people do not want]] a second dam.',
      '[[The public opposes]] the levy.',
      '[[Every Norlander knows]] that the dam is old.',
      '[[Almost all islanders reject]] the levy.',
      '[[Most of us accept]] the levy.',
      'Everybody talks, but [[nobody wants]] a second dam.'
    ],
    clean: [
      'Everyone now already really quite seriously quietly left.',
      'Everyone loving the plan came.',
      'Nobody else wanted the crane.',
      'Nobody disputes that the pact works, according to the Norland Poll.',
      'Most Norlanders want the levy to go ([poll](https://example.org/poll)).',
      'Most Norlanders want the levy to go.[^1]\n\n[^1]: Norland Institute, Poll of May.',
      'Most Norlanders want the levy to go. The Norland Institute found this in its poll of 2024.',
      'Not everyone agrees.',
      'Does everyone agree?',
      'If everyone agrees, the pact will work.',
      'Everyone should know that the dam is old.',
      'Everyone knows a sailor.',
      'Most analysts agree that the levy will fail.',
      'Most ships want repair.',
      'The dam was sold to the public.',
      'Okoro says that nobody disputes it.',
      'Everyone came, and nobody left.',
      'Most of the money was lost.',
      'No ship, no captain.',
      'Few came.',
      'No captain of the fleet from the north',
      'The public, in May, left.',
      'No very very very very very old captain doubts it.'
    ]
  },
  *check(sentence, facts) {
    const gap = facts.gaps(sentence)
    if (gap?.kind === 'consensus') {
      yield unsourced(gap.quantifier, sentence, gap, {quantifier: gap.quantifier})
    }
  }
})
