import {metonyms} from '../passes/metonyms.ts'
import {defineRule} from '../rule.ts'

/** A capital or a house that stands for those who govern from there. */
export const actorMetonym = defineRule({
  id: 'actor-metonym',
  family: 'actor',
  severity: 'info',
  tier: 'valuable',
  summary:
    'A capital or a house that stands for a government: Moscow refused, a message from the White House',
  why: `
“Moscow refused” is shorter than “the Russian government refused”, and says less: not which office spoke, and not that a government is
no more than a part of the country it governs. Such names gather many hands into one will. They are common in news and diplomacy, and
no fault; whoever compares how actors are spoken of wants to know where a text does it.

A capital is a place where it stands in the frame of one: after *in*, *to*, *from*, *near*, with a verb of going, with streets and rents.
It stands for a government where it thinks, speaks, decides or is dealt with: as the subject or object of such a verb, after *between*,
*pressure on*, *a response from*, or as who has a policy, an aim, an envoy. Each name is reported once in a document, where it first
stands so; the union of states that sits in Brussels counts as a government.

The rule does not see a government where neither frame shows, nor which of two governments in one capital is meant. It takes a city
for its state where a town does what states do (“London has decided to close the bridge”), and names of sports teams too. Names that often
are something else (Victoria, Kingston) need their country somewhere in the text.
The README gives how often capitals and seats in op-eds are told right. Each is noted once a document, at its first such use; the
ledger of actors counts them all.
`,
  needs: {metonyms},
  messages: {
    city: '“{phrase}” names a city for a government',
    house: '“{phrase}” names a house or a quarter for a government'
  },
  examples: {
    flagged: [
      '[[Tehran]] has rejected the draft.',
      'The draft was rejected by [[Tehran]].',
      'Talks between [[Ankara]] and [[Cairo]] have failed.',
      'A reply from *[[Lisbon]]* is due on Friday.',
      'The [[White\nHouse]] denied that Holm had called.',
      '> Parks &amp; Rivers wrote that [[Ottawa]]\n> wants the ferry back.',
      'It took the envoy a year to persuade [[Hanoi]] of the plan.',
      'There is pressure on [[Seoul]] to sign.',
      '[[Brussels]] will fine the port.',
      '[[Canberra]]’s trade policy has changed.',
      'The rebels fear [[Khartoum]]-backed gangs.',
      'Nobody in [[Washington]] wants the levy.',
      'Holm was told by a [[Kremlin]] aide.',
      'The Seychelles voted on Monday. [[Victoria]] agreed to the result.',
      'In Madrid the rain fell. [[Madrid]] insists that the ferry is safe.'
    ],
    clean: [
      'Holm flew to Tehran.',
      'The talks in Cairo have failed.',
      'The streets of Lisbon were empty.',
      'Ottawa grew.',
      'The Canberra floods closed the bridge.',
      'The Seoul-based firm closed.',
      'The road from Hanoi is closed.',
      'The government in Khartoum has fallen.',
      'The Washington Post has a new owner.',
      'George Washington refused the crown.',
      'Brussels sprouts are cheap.',
      'They met at the White House.',
      'The Iranian government has rejected the draft.',
      'Victoria agreed with the board.',
      'Hollywood fears the levy.',
      'Kingston, who owns the ferry, refused.'
    ]
  },
  *check(sentence, facts) {
    for (const {start, end, country, form} of facts.metonyms(sentence)) {
      yield {
        message: form === 'capital' ? 'city' : 'house',
        span: {start, end},
        data: {phrase: sentence.text.slice(start, end), country, form}
      }
    }
  }
})
