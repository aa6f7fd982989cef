import {omittedAgents} from '../passes/omitted-agents.ts'
import {defineRule} from '../rule.ts'

/** Harms of which the text does not say who did them. */
export const agencyOmitted = defineRule({
  id: 'agency-omitted',
  family: 'actor',
  severity: 'info',
  tier: 'valuable',
  summary:
    'A harm told without who did it, in its sentence and the ones beside it: were killed, the shelling of the port',
  why: `
“Forty people were killed in the raid” tells a deed and leaves out who did it. The passive and the noun (“the killing of forty
people”) allow that, and there are good reasons: nobody knows yet, everybody knows, or the dead are what the sentence is about.
Readers mostly find out from the text around it (Lingle, 2017), so a finding is a question: does yours say it?

The rule keeps silent where somebody who may have done it stands in the sentence, or in the one before or after it in the same
paragraph: after *by*, as the subject of a deed, as the owner of an attack (“Norland’s raid”), or as those whose trade it is (“gunmen”, “the police”). Storms, illness
and accidents do no deeds; what is asked, supposed, demanded, denied or true of whoever it is (“anyone who was killed”) is left out, and so
are games and votes.

The rule knows closed lists of verbs and nouns and goes by their shape. It takes a bystander with a name for the agent, so that it
misses more than it reports, and it does not see an agent who stands further off, a present tense (“villages are burned”), a noun without
*the* … *of*, or that every reader knows who did it. How right it is has not been measured by labels yet.
`,
  needs: {omittedAgents},
  messages: {
    passive: '“{phrase}”: neither this sentence nor those beside it say who did it',
    noun: '“{phrase}” names a deed, and neither this sentence nor those beside it say who did it'
  },
  examples: {
    flagged: [
      'Forty people [[were killed]] in the raid.',
      '[[The killing of forty people]] shook the port.',
      'In the valley the villages *[[were burned]]*.',
      'The protesters [[had been\nbeaten]].',
      '> Parks &amp; Rivers reports that\n> two clerks [[were abducted]].',
      'Forty people [[were killed]], and two villages [[were razed]].',
      'The demonstrators [[got arrested]].',
      'Since June thousands [[have been expelled]].',
      'The monks [[are being persecuted]] again.',
      'A clerk, who [[was gunned down]] in May, had kept the list.',
      'Some deplored [[the brutal shelling of the port]].',
      'They spoke of [[the torture of two monks]].',
      'Ines Okoro [[was murdered]] in 1998.',
      'The museum [[was looted]] by night.',
      'The nurses [[were detained]] by mistake.',
      'The journalist [[was shot]] by the end of the march.',
      'The harbour is quiet.\n\nForty people [[were killed]].\n\nNorland’s army shelled the port.',
      'Shelling went on. Forty people [[were killed]].',
      'The harbour is quiet. Forty people [[were killed]]. The harbour is quiet.'
    ],
    clean: [
      'Forty people were killed by Norland’s army.',
      'Forty people were killed in the earthquake.',
      'The earthquake came at dawn. Forty people were killed.',
      'Norland’s army shelled the port. Forty people were killed.',
      'Norland invaded in May. Forty people were killed.',
      'Forty people were killed. They burned the village too.',
      'Forty people were killed in Norland’s raid.',
      'Forty people were killed in an Estavian air strike.',
      'Forty people were killed in clashes between Norland and Estavia.',
      'Forty people suffered at the hands of Norland, and two clerks were abducted.',
      'A clerk was killed fighting in the hills.',
      'Norland’s shelling of the port went on.',
      'The shelling of the port by Norland went on.',
      'Gunmen came at dawn, and two clerks were abducted.',
      'If forty people were killed, the board would resign.',
      'Were forty people killed?',
      'Anyone who was killed has a grave here.',
      'Nobody was killed.',
      'No clerk was killed.',
      'The clerks were not beaten.',
      'The clerks will be arrested.',
      'Villages are burned in such wars.',
      'The clerks fear being beaten.',
      'The clerks want to be arrested.',
      'The bill was killed in June.',
      'The wood was burned in June.',
      'The mayor was beaten in the election.',
      'The mayor was attacked for her speech.',
      'The killing of civilians is a crime.',
      'They hate the murder of the poor.',
      'A killing of some sort was feared.',
      'It was a long killing of time.',
      'They saw The Killing of Norland.',
      'The clerks got up.',
      'Was beaten in June.'
    ]
  },
  *check(sentence, facts) {
    for (const {start, end, kind, cue} of facts.omittedAgents(sentence)) {
      yield {
        message: kind,
        span: {start, end},
        cue,
        data: {phrase: sentence.text.slice(start, end), kind}
      }
    }
  }
})
