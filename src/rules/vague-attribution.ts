import {vagueSources} from '../passes/vague-sources.ts'
import {defineRule} from '../rule.ts'

/** Statements given to people whom nobody can look up. */
export const vagueAttribution = defineRule({
  id: 'vague-attribution',
  family: 'claim',
  severity: 'info',
  tier: 'core',
  summary:
    'A statement that is given to people whom nobody can look up: critics say, it is widely acknowledged',
  why: `
“Many view the deal as a surrender” reads like evidence, and offers nobody whom a reader could ask: neither who
they are nor how many. “It is widely acknowledged that …” leaves out even the many. A name, a survey or a link
would do; so does an instance in one of the next two sentences (“Lindqvist, for one, …”).

People of an office who stay unnamed (“a senior official said”) are noted too, as *anonymous*: a source may have reason
to stay so. Not reported are people who tell what they saw (“residents said that the water rose”), a view
that a number stands for (“six of ten voters”), those at a named body (“engineers at the Port Office”), what nobody states
(“many hope”, “critics ask”), and what others say in the text: whether a source that Okoro cites is vague is for Okoro.
“Nobody disputes that” and “studies show” are claims of their own and left out.

The rule knows closed lists of people, verbs and phrases. It does not see who is meant where the text named him further above
(“the experts”, “they say”), takes a poll described earlier for unnamed people where the next paragraph says “many think”,
and cannot tell a crowd that could be named from one that could not.
`,
  needs: {vagueSources},
  messages: {
    plural: '“{phrase}” gives a statement to people whom the text does not name',
    impersonal: '“{phrase}” leaves out who says or thinks so',
    anonymous: '“{phrase}” is not named: a note, since a source may have reason to stay so'
  },
  examples: {
    flagged: [
      '[[Many view]] the deal as a surrender.',
      'The accord was signed in May, and [[critics say]] that it came too late.',
      'The port, [[experts argue]], will silt up.',
      'The accord was signed, with [[many calling]] it a model.',
      '*[[Most analysts agree]]* that the levy will fail.',
      '[[Some would\nsay]] that the ferry is too slow.',
      '> Parks &amp; Rivers was\n> [[widely praised]] for its work.',
      '[[Some argue]] that the dam is safe, and [[others insist]] that it leaks.',
      '[[It is said]] that the mayor sleeps badly.',
      '[[It is widely acknowledged]] that the fleet is old.',
      'The plan has been [[widely recognised]] as a success, with [[many viewing]] it as a model.',
      'The treaty [[is regarded as]] a triumph.',
      'The reserve [[is thought to]] be empty.',
      'The two ministers have [[reportedly]] met.',
      '[[Rumour has it]] that the pier is sold.',
      'The tolls, [[by all accounts]], are high.',
      '[[There are rumours]] that the bank is closing.',
      '[[A senior official]] said that the talks had failed.',
      'The talks had failed, [[one diplomat]] told us.',
      '[[People familiar]] with the talks said that they had failed.',
      'According to [[sources]] in the port, the crane is broken.',
      '[[Rumours say]] that the ferry is sold.',
      'The levy was what [[critics called]] a tax on bread.',
      'It was a vote that the council lost, which [[many farmers see]] as a warning.',
      'The reform was [[criticised by many]].',
      'The dam, as [[many have noted]], is old.',
      'The harbour, [[say observers]], has never been so full.',
      'But [[those who argue]] that the fund is empty have not read the accounts.',
      '[[Some say]] “the dam is safe”.',
      'The harbour is a place [[widely admired]].',
      'Then [[supporters]] of the levy, some of them rich, say that it is fair.',
      '[[Several of the engineers insist]] that the wall will hold.',
      'The council [[is seen by critics]] as weak.',
      '[[Many said]] that it could not be done. But Okoro says that it was easy.',
      'The dam [[is seen as]] the pride of the town and of the port and of the fleet and of the coast.',
      'It was a levy that [[critics called]] absurd.',
      '[[Several towns have suggested]] that the levy is too high.',
      '[[Its critics argue]] that the port is too small.',
      '[[People with knowledge]] of the talks said that they had failed.',
      'A house that [[most people think]] is haunted stands there.',
      'A reef that [[many believe]] is dying lies there.'
    ],
    clean: [
      'Many voters moved away.',
      'Critics gathered outside the hall.',
      'Critics, among them Ines Okoro, say that the levy came too late.',
      'Some argue that the levy came too late. Lindqvist, for one, voted against it.',
      'Many argue that the levy came too late. It hit the ports first. Lindqvist, for instance, closed his.',
      'Critics say that the levy came too late. Ines Okoro warned that it would hit the ports.',
      'Critics such as Okoro say that the levy came too late.',
      'The levy came too late, say critics like Okoro.',
      'Many say that the levy came too late ([Harbour Survey](https://example.org/survey)).',
      'Experts say that the levy came too late.[^1]\n\n[^1]: Port Office, Annual Return.',
      'Most voters believe that the levy is fair, in a Norland Institute poll.',
      'Experts at the Norland Institute say that the levy is fair.',
      'Officials at the ministry told us that the talks had failed.',
      'Residents said that the water rose to their doors.',
      'Several residents said that the water rose to their doors.',
      'Okoro said that critics argue too much.',
      'Okoro said: “Many say that the levy is fair.”',
      'Do critics say that the levy is fair?',
      'If critics say that the levy is fair, they are right.',
      'Critics do not say that the levy is fair.',
      'Many hope that the levy will fall.',
      'Critics ask whether the levy will fall.',
      'Many agreed with much of the speech.',
      'We and others argue that the levy is fair.',
      'Okoro and others argue that the levy is fair.',
      'The experts said that the levy is fair.',
      'The levy is seen as fair by Okoro.',
      'The levy should be seen as a tax.',
      'The levy is not widely seen as fair.',
      'It must be said that the levy is fair.',
      'They widely condemned the levy.',
      'There is no talk of a second levy.',
      'There is the harbour, and reports of it abound.',
      'I am said to be slow.',
      'The plan is being considered by many towns.',
      'Two of ten experts say that the levy is fair.',
      'Some may have thought that the levy is fair.',
      'Researchers found some way to help.',
      'The Ostrel study covers ten towns. Researchers found that half of them flood.',
      'Majorities in many towns insist that the levy is fair.',
      'Many very very very very very very slowly left.',
      'Twelve others said that the levy is fair.',
      'Those say that the levy is fair.',
      'Of those who say that the levy is fair, half are rich.',
      'The rich and those who argue that the levy is fair left.',
      'Half of those who argue that the levy is fair are rich.',
      'Nobody disputes that the levy is fair.'
    ]
  },
  *check({text}, facts) {
    for (const {start, end, kind, cue} of facts.vagueSources) {
      // Studies that are not identified have a rule of their own.
      if (kind === 'studies') continue
      yield {
        message: kind,
        span: {start, end},
        cue,
        data: {phrase: text.slice(start, end), kind}
      }
    }
  }
})
