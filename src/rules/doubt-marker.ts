import {doubtMarks} from '../passes/doubt-marks.ts'
import {defineRule} from '../rule.ts'

/** Words and quotation marks that cast doubt. */
export const doubtMarker = defineRule({
  id: 'doubt-marker',
  family: 'loaded',
  severity: 'info',
  tier: 'valuable',
  summary:
    'A word or quotation marks that cast doubt without saying why: so-called, supposed, their “reforms”',
  why: `
“The so-called reform” and “their ‘reform’” tell a reader that the word is wrong without saying what would be right or
why. Whoever shares the doubt feels confirmed, and whoever does not has nothing to answer. Saying what is doubted
(“a reform that repeals nothing”) gives both something to check.

Quotation marks are left out where somebody speaks, where a word, a term, a name or a title stands in them, and where
a definition follows; *alleged* is left out beside crimes and courts, where it keeps a presumption, and *so-called* before names
and compound terms, which it introduces. *Would-be* and *self-described* are no doubt.

The rule sees marks, not irony: it takes jargon, new words and a quotation whose speaker is named a page before for doubt, and
misses it in four words or more. Several words in marks count only where *their*, *this* or the like stands before them. Headlines that
quote one word look the same as doubt.
`,
  needs: {doubtMarks},
  messages: {
    word: '“{word}” casts doubt on what it stands by, and the sentence does not say why',
    marks: 'quotation marks around {phrase}, which nobody here is said to have spoken'
  },
  examples: {
    flagged: [
      'The [[so-called reform]] repealed nothing.',
      'He is a [[self-styled expert]].',
      'A [[self-proclaimed friend]] of the port, he sold it.',
      'The [[supposed gains]] never came.',
      '[[Supposedly]], the fund is full.',
      'The fund is *[[supposedly]]* full.',
      'The [[alleged\nbenefits]] of the levy are small.',
      '> Parks &amp; Rivers spoke of\n> [[ostensible savings]].',
      'The [[supposed savings]] paid for [[alleged improvements]].',
      'The [[purported neutrality]] of the board cost two towns dear.',
      'The mission was [[ostensibly]] a visit to the fish market.',
      'It is a union [[in name only]].',
      'Their [[“reforms”]] cost two towns a school.',
      'Their [["reforms"]] cost two towns a school.',
      "The [['help']] arrived in June.",
      'The [[‘experts’]] left in June.',
      '[[“Reforms”]] of this sort cost two towns a school.',
      'The council then [[“consulted”]] the towns.',
      'It was another of their [[“free gifts”]] to the port.',
      'The board paid for the [[“independent”]] review.',
      'The port lives on the [[“help.”]]',
      'Norland’s [[“temporary measures”]] are in their tenth year.',
      'The [[supposed “savings”]] paid for a pier.',
      'The fleet was [[allegedly]] too old to sail.',
      'Such [[“partners”]] and such [[“friends”]] cost the port its crane.',
      'These are the fruits of [[supposed progress]].',
      "Norland's [[supposed gains]] never came."
    ],
    clean: [
      'The minister said that the “reforms” would help.',
      'The “reforms”, Okoro said, would help.',
      'Okoro called the levy “absurd”.',
      '“We pay,” said Okoro. The “pay” never came.',
      'Engineers call this loss “drag”.',
      'The fund is known as “Harbour Two”.',
      'The term “drag” is old.',
      'The “Facility” opened in May.',
      'The grant (the “facility”) opened in May.',
      'The towns live with “swells”, the long waves of winter.',
      'The towns fear “swells,” the long waves of winter.',
      'The towns fear “swells” (long waves).',
      'To “tow” is to pull a ship.',
      'The tread is the “step” or “board” of a stair.',
      'The tread is a “step” or a “board” of a stair.',
      'The “zero waste” campaign began in May.',
      'The “swells” of local parlance are long waves.',
      'They sang “Harbour Lights” and went home.',
      'Anna “Red” Okoro won.',
      '“Low Water” opens in May.',
      'The film “Low Water” opens in May.',
      'They hung the sign “closed” on the pier.',
      'The “E4” and the “B” are roads.',
      'It was an “us or them” mood.',
      'They feared the “barrel wave” of the north.',
      'A “done!” came from the pier.',
      'It is “a farce”.',
      'It was ironed “flat”: no crease was left.',
      'The word “duty” is old. Then “duty” came back.',
      'The so-called London Conference opened in May.',
      'The so-called swap lines between central banks stayed open.',
      'The so-called “head loss” of a pipe is small.',
      'The so-called swells, which are long waves, come in winter.',
      'The so-called swells (long waves) come in winter.',
      'The alleged offender left the court.',
      'The court heard of an alleged breach of Article 4.',
      'The defendant allegedly sold the crane.',
      'They are supposed to pay.',
      'She supposed that they would pay.',
      'He alleged fraud, and they supposed nothing.',
      'It was supposed.',
      'It was alleged fraud.',
      'I am a self-proclaimed optimist.',
      'Okoro said that the supposed gains never came.',
      'Okoro asked: “Where are the supposed gains?”',
      'Only in name is it so.',
      'Closed: “closed”.',
      '“Closed.”'
    ]
  },
  *check({text}, facts) {
    for (const {start, end, kind, cue} of facts.doubtMarks) {
      const phrase = text.slice(start, end)
      yield {message: kind, span: {start, end}, cue, data: {phrase, word: cue, kind}}
    }
  }
})
