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
“Clearly, the talks have failed” adds nothing to “the talks have failed” but the demand that nobody
doubt it. Such words (Hyland's *boosters*, 2005) stand where a reason might: a reader may ask whether it follows.

They count in concessions as well (“Of course, critics disagree”). Adverbs of manner (“clearly marked”) and of degree
(“completely”) are left out, and so is what is asked, supposed or denied. The rule cannot tell whether what is called
clear is in dispute at all, and it leaves *must* (“it must have been late”), *always* and adjectives before
their nouns (“an obvious error”) alone.
`,
  needs: {boosters},
  messages: {boosted: '“{phrase}” leaves no room for doubt'},
  examples: {
    flagged: [
      '[[Clearly]], the talks have failed.',
      'The talks have *[[obviously]]* failed.',
      'They will, [[of\ncourse]], be late.',
      '> Parks &amp; Rivers\n> [[certainly]] knows it.',
      '[[In fact]], the fee fell, and [[no doubt]] it will fall again.',
      '[[There is no doubt]] that Norland will sign.',
      '[[Make no mistake]]: the pier is unsafe.',
      '[[It is clear that]] the plan has failed.',
      '[[It is obvious]] the plan has failed.',
      'But [[it’s all too clear that]] nobody asked.',
      '[[I am sure]] they will pay.',
      '[[We are convinced that]] they will pay.',
      'One [[thing is quite certain]]: the fee will rise.',
      '[[One thing is certain]], and nobody disputes it.',
      '[[I’m sure]] you know the pier.',
      'Truly [[I’m certain that]] you know the pier.',
      '[[One thing is for certain]]: the fee will rise.',
      'The levy is [[certain to]] fail.',
      'Such a scheme is [[bound to]] collapse.',
      '[[The fact is]] that they never paid.',
      '[[The harsh truth is]]: the port is broke.',
      '[[The fact of the matter is]] that they never paid.',
      '[[The reality is]] we lost.',
      'This is [[indeed]] a large sum.',
      'The strait is [[clearly]] too shallow.',
      'It was a [[clearly]] false claim.',
      '[[Plainly]] the council forgot.',
      '[[Clearly]] marked on the chart or not, the reef is there.',
      '[[To be sure]], the mayor tried.',
      'I have [[no doubt]] that it will hold.',
      'The audit leaves [[no doubt]] about it.',
      'They will [[surely]] appeal.',
      'The map is wrong, [[obviously]].',
      'Not for the first time, [[undoubtedly]], the town paid.'
    ],
    clean: [
      'The channel is clearly marked.',
      'Clearly marked roads are safer.',
      'Please speak clearly.',
      'The ferry moved clearly and slowly.',
      'It is by now also quite openly clear that they paid.',
      'The fact that they paid remains.',
      'From the pier you can see the reef clearly, even at dusk.',
      'It sees clearly what was lost.',
      'A clearly failing pump was replaced.',
      'The fog made it all too clearly known.',
      'That is not clearly wrong.',
      'It did not certainly fail.',
      'It is not clear that they will pay.',
      'It is far from clear that they will pay.',
      'If it is clear that they paid, close the file.',
      'They waited until it was clear that nobody came.',
      'Is it certain that they will pay?',
      'Certain towns pay less.',
      'The sky is clear.',
      'It is clear and cold.',
      'She is certain that they paid.',
      'Make sure to close the lock.',
      'Be sure to lock the gate.',
      'The board is legally bound to pay.',
      'Members are bound to respect the rules.',
      'It is clear to all.',
      'The fleet made a change of course.',
      'The claim has no basis in fact.',
      'Two judges sat on the in fact-finding panel.',
      'It was very cold indeed.',
      'He never knew for sure.',
      'She wanted to be sure of it.',
      'The mayor had no doubt about it.',
      'They have no doubt about it.',
      'The voters were in no doubt.',
      'The storm raised no doubt among them.',
      'It is almost certainly late.',
      'The ice moved slowly but surely.',
      'The reality is complex.',
      'The reality of it hurts.',
      'The fee is low.'
    ]
  },
  *check({text}, facts) {
    for (const {start, end, cue} of facts.boosters) {
      yield {message: 'boosted', span: {start, end}, cue, data: {phrase: text.slice(start, end)}}
    }
  }
})
