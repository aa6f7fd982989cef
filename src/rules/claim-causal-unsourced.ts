import {gaps} from '../passes/gaps.ts'
import {defineRule} from '../rule.ts'
import {throughoutMessage, unsourced} from './unsourced.ts'

/** Causes that are stated without a source in reach. */
export const claimCausalUnsourced = defineRule({
  id: 'claim-causal-unsourced',
  family: 'claim',
  severity: 'info',
  tier: 'valuable',
  summary: 'A cause and its effect, stated as a fact, for which the text offers no source in reach',
  why: `
“The tariff destroyed the shipyards” says what happened and why, and the why cannot be seen by looking. Readers
tell three levels apart (Adams et al., 2017): that a thing *caused* another, that it *contributed*, that the two are *linked*.
The finding names the level, says where a source was sought, and leaves open whether the cause is the right one.

One finding a sentence: where a figure or a rank in it lacks a source too, that is reported and the cause is named beside it.
Aims (“to cut costs”), what may or will be, denials, questions and conditions are left out. So are motives (“he resigned because he was
ill”) and deeds (“the army destroyed the bridge”): whoever acts can be asked.

The rule knows closed lists of verbs and phrases, and takes as causes nouns of events, measures and conditions. It misses causes told
in two sentences (“The levy came. The yards closed.”), and cannot tell an effect that everyone saw from one that takes a study.
`,
  needs: {gaps},
  messages: {
    throughout: throughoutMessage,
    direct:
      '“{phrase}” states a cause: no source found in {places}; a study, an inquiry or a named authority would show who says so',
    contributing:
      '“{phrase}” states a contributing cause: no source found in {places}; a study, an inquiry or a named authority would show who says so',
    associated:
      '“{phrase}” states a link between two things: no source found in {places}; the data or the study that found it would show who says so'
  },
  examples: {
    flagged: [
      'The tariff [[destroyed]] the shipyards.',
      '[[Because of]] the levy, exports collapsed.',
      'The embargo *[[caused]]* the famine.',
      'The cuts [[led\nto]] longer queues.',
      '> The R&amp;D levy [[resulted in]] the closure of two mills.',
      'The strike [[triggered]] a shortage. The shortage [[brought about]] the crisis.',
      'The famine [[was caused by]] the embargo.',
      'The yards closed [[due to]] the levy.',
      'Rents rose [[because]] the harbour was dredged.',
      'The mill closed in spring, [[causing]] a wave of departures.',
      'The drought [[contributed to]] the unrest.',
      'The subsidy [[has fuelled]] corruption in the ports.',
      'The unrest [[was fuelled by]] the drought.',
      'The ban [[played a major role in]] the decline of the fleet.',
      'Poverty [[is linked to]] the closure of the yards.',
      'The decline of the fleet [[coincided with]] the ban.',
      'The melt [[made]] the river rise.',
      'The reform [[made]] bread dearer for the poor.',
      'The shortage [[is largely a result of]] the embargo.',
      'The levy, which [[destroyed]] the yards, is still in force.',
      'Tariff [[destroyed]] shipyards in many towns.',
      'The reform [[helped]] revive the valley.',
      'The embargo [[is driving up]] the price of grain.',
      'The levy [[gave rise to]] a trade in forged permits.',
      'The scandal [[set off]] a crisis of trust.',
      'Fees rose and the tariff [[destroyed]] the yards.',
      'Raising the fee [[destroyed]] the trade.',
      'The council’s neglect [[has led to]] decay.',
      'The harbour thrives [[thanks to]] the treaty.',
      'The river flooded, thus [[causing]] the loss of the harvest.',
      'This [[triggered]] a flight of capital.',
      'The council doubled the fee and [[caused]] the collapse of the trade.',
      'The reform of the ports [[cut]] delays.',
      'The treaty [[paved the way for]] a union of ports.',
      'The reform [[made]] the towns pay.',
      'The council should act; the yards closed [[due to]] the levy.',
      'The ban [[is preventing]] the towns from trading.',
      'The yards on the old quay closed [[due to]] the levy on grain and coal and wool and salt and iron and fish and hides and wine and oil and tar and rope and sails.',
      'The closure [[is tied to]] the levy.'
    ],
    clean: [
      'The town is going to be hit by the levy, leading to a wave of departures.',
      'She suffered because the levy rose.',
      'The scandal led to his arrest.',
      'The port is connected by rail.',
      'Okoro is linked to the gang.',
      'The levy was made.',
      'The levy could have made the river rise.',
      'Because of the levy, exports should fall.',
      'Okoro, who caused it, left.',
      'Not the levy is the cause of the fire.',
      'This is not the result of the levy.',
      'The levy prevented by the towns is old.',
      'The tariff destroyed the shipyards, according to the Port Office.',
      'The tariff destroyed the shipyards ([harbour inquiry](https://example.org/inquiry)).',
      'The tariff destroyed the shipyards.[^1]\n\n[^1]: Port Office, Harbour Inquiry.',
      'The drought contributed to the unrest. Okoro showed this in her report of 2023.',
      'The tariff may have destroyed the shipyards.',
      'The tariff will destroy the shipyards.',
      'The tariff did not cause the famine.',
      'Did the tariff destroy the shipyards?',
      'If the tariff caused the famine, it should go.',
      'The ministry raised the fee to reduce traffic.',
      'The army destroyed the bridge.',
      'Ines Okoro led a delegation to Norland.',
      'The road leads to the harbour.',
      'He resigned because he was ill.',
      'The harbour should close because of the noise.',
      'We must act because the river is rising.',
      'I left the port because of the noise.',
      'The ferry is due to open in spring.',
      'Thanks to you all for the supper.',
      'Many thanks to the crew of the ferry.',
      'Men linked to the gang were arrested.',
      'She contributed to the fund.',
      'The result in Norland was close.',
      'The force of the storm surprised the crew.',
      'Norland asked the towns to end the dispute.',
      'Critics say that the levy caused the crisis.',
      'I saw how the levy destroyed the yards.',
      'Perhaps the levy caused the crisis.',
      'Nobody knows what caused the fire.',
      'How much the yards lost is known, but how much of it was due to the levy is a matter of debate.',
      'The ban was dropped because the towns complained.',
      'The port is important because of its depth.',
      'The bridge is a cause of concern.',
      'A scandal leading to his arrest shook the town.',
      'He was led to believe that the levy had gone.',
      'Any levy that raises costs is a burden.',
      'The payment due to the crew is late.',
      'The yard was destroyed by the army.',
      'Unless the levy goes, the yards, because of the fee, are lost.',
      'The council made the levy public.',
      'The convoy set off for the coast.',
      'The harbour, because of the levy.',
      'The cause of the fire is the talk of the town.',
      'He is the cause of the trouble.'
    ]
  },
  *check(sentence, facts) {
    const gap = facts.gaps(sentence)
    if (gap?.kind === 'causal') yield unsourced(gap.level, sentence, gap, {level: gap.level})
  }
})
