import {hiddenActors} from '../passes/hidden-actors.ts'
import {defineRule} from '../rule.ts'

/** Actors who are alluded to, or hidden in a body without members. */
export const actorVague = defineRule({
  id: 'actor-vague',
  family: 'actor',
  severity: 'info',
  tier: 'valuable',
  summary:
    'An actor who is alluded to or stands in a body without members: certain countries, the international community',
  why: `
“Certain countries have blocked the treaty” says that somebody did it, and lets each reader think of a country of his own.
“The international community must act” asks everybody, and so nobody in particular. A name gives whoever is meant the chance to
answer, and the reader a thing to check. Diplomacy often has reasons not to give one.

Nothing is reported where the text says who is meant: names in the same sentence (“certain countries, among them Norland”), an
instance in the next one, or a definition further above (“the international community, that is, the Council and …”). *The
parties*, *both sides* and the like refer to somebody named before and are left out; so are places (“in certain countries”),
members (“part of the international community”), and those to whom a statement is given, which is for \`vague-attribution\`.

The rule knows a closed list of phrases. It does not see that all readers of a text know who is meant, or that a name stands some
sentences away; it takes the elite of a country that an earlier sentence names for nobody’s; and it misses allusions in words of their own
(“those who profit from the quarrel”) and states with an insertion behind them (“certain
countries, it seems, have”). How right it is has not been measured by labels yet.
`,
  needs: {hiddenActors},
  messages: {
    allusive: '“{phrase}” alludes to an actor whom the text does not name',
    collective: '“{phrase}” stands for actors, and the text does not say who they are'
  },
  examples: {
    flagged: [
      '[[Certain countries]] have blocked the treaty.',
      'The treaty was blocked by [[certain states]].',
      'The levy is a gift to [[vested interests]].',
      '*[[The international community]]* must act before the harvest.',
      'The quarrel is the work of [[external\nforces]].',
      '> Parks &amp; Rivers blamed\n> [[hostile elements]] for the fire.',
      '[[Foreign powers]] pay for it, and [[the elites]] look away.',
      'We call on [[certain neighbours]] to open the border.',
      '[[A certain neighbour]] has closed the border again.',
      'The board rewards [[some governments]] and forgets the rest.',
      'The levy suits [[certain foreign circles]].',
      'It is [[certain states]]’ quarrel.',
      'The treaty, which [[some states]] never signed, is dead.',
      'Pressure on [[certain governments]] has grown.',
      'The port belongs to [[the powers that be]].',
      'The board has bowed to [[the establishment]].',
      'Answers are due from [[all stakeholders]].',
      'The fire suited [[certain quarters]].',
      'The fire was laid by [[hostile and foreign agitators]].',
      '[[Certain powers]] have paid for the quarrel.',
      '[[The international community]] had forgotten the port. The international community, that is, Norland and Estavia, has now met.',
      '[[Those responsible]] have kept their seats.'
    ],
    clean: [
      'The levy is lower in certain countries.',
      'Some countries have lower levies.',
      'Some countries may sign the treaty.',
      'Certain countries, among them Norland, have blocked the treaty.',
      'Certain countries such as Norland and Estavia have blocked the treaty.',
      'Foreign powers (Norland and Estavia) have blocked the treaty.',
      'Foreign powers, among them Norland, have blocked the treaty.',
      'Certain countries have blocked the treaty. Norland, for one, never read it.',
      'The international community, that is, Norland and Estavia, has met. The international community must act.',
      'By “the international community” we mean the members of the board. The international community must act.',
      'Norland is part of the international community.',
      'Norland has rejoined the international community.',
      'Norland and Estavia met, and both sides signed.',
      'The parties concerned have signed.',
      'The establishment of a commission took a year.',
      'The establishment and upkeep of the ferry cost a fortune.',
      'The elite troops left.',
      'The elite-led board left.',
      'In Norland the elite sends its sons abroad.',
      'The establishment in Norland has signed.',
      'The establishment’s Norland wing has signed.',
      'The plan gives the board certain powers.',
      'Certain elements of the plan are sound.',
      'Those responsible for the ferry have signed.',
      'Okoro has a certain power.',
      'The ferries some states have bought are old.',
      'Certain states are small.',
      'Foreign trade has grown, and the outside hand of the clock is bent.',
      'Some quarters say that the levy is fair.',
      'They met at the International Community School.'
    ]
  },
  *check(sentence, facts) {
    for (const {start, end, kind, cue} of facts.hiddenActors(sentence)) {
      yield {
        message: kind,
        span: {start, end},
        cue,
        data: {phrase: sentence.text.slice(start, end), kind}
      }
    }
  }
})
