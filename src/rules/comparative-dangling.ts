import {danglingComparatives} from '../passes/dangling-comparatives.ts'
import {defineRule} from '../rule.ts'
import {degreeReport} from './extremes.ts'

/** Comparatives that do not say than what. */
export const comparativeDangling = defineRule({
  id: 'comparative-dangling',
  family: 'superlative',
  severity: 'info',
  tier: 'valuable',
  summary: 'A comparative whose sentence does not say than what, or since when',
  why: `
“A stronger, fairer union” promises a difference and leaves the reader to supply from what. In
advertising law a comparison without its standard is the classic empty claim; in a policy text
it is a question worth asking of the draft.

The rule looks no further than the sentence: where the one before gave the standard, nothing
is missing. Changes (“grew stronger”), one of two (“the smaller firm”) and fixed terms (“higher
education”) are left out.
`,
  needs: {danglingComparatives},
  messages: {dangling: '“{phrase}” compares, but the sentence does not say with what'},
  examples: {
    flagged: [
      'We need a [[stronger, fairer union]].',
      '[[Smarter rules]] will follow.',
      'We need *[[more ambitious rules]]*.',
      'They promise a [[more\neffective fleet]].',
      '> Parks &amp; Rivers wants\n> [[cleaner rivers]].',
      'A [[safer harbour]] is a [[richer one]].',
      'The council works [[faster]] today.',
      'It is a [[less costly way]] to build.'
    ],
    clean: [
      'It is stronger than in 2019.',
      'More than ten towns paid.',
      'The union grew stronger.',
      'Higher education is free.',
      'The smaller firm won.',
      'The more they build, the more they owe.',
      'Compared with the tram, the bus is slower.',
      'Sooner or later it will rain.',
      'Is a fairer union possible?',
      'They have no more money.'
    ]
  },
  *check({text}, facts) {
    for (const found of facts.danglingComparatives)
      yield degreeReport('dangling', found, 'implied', text)
  }
})
