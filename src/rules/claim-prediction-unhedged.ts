import {predictions} from '../passes/predictions.ts'
import {defineRule} from '../rule.ts'

/** Future outcomes that are stated as certain. */
export const claimPredictionUnhedged = defineRule({
  id: 'claim-prediction-unhedged',
  family: 'claim',
  severity: 'info',
  tier: 'valuable',
  summary: 'A future outcome that is stated as certain: sanctions will bring the regime down',
  why: `
Nobody has a source for what has not happened. “Sanctions will bring the regime down” states as certain what
could be said with “may”, “is likely to” or “unless”, or be given to whoever forecast it. The finding marks such outcomes; it does not say that
they are improbable.

Left out are forecasts that are hedged, given to others, or hang on a condition (“if the levy stays, the yards will close”), what is scheduled
(“will open on 3 May”), promised, demanded or planned (“the ministry will cut the fee”), and the rules of a programme (“households
will receive”).

The rule knows closed lists of verbs of outcome, and tells what comes about from what somebody does by the subject. A habit
told with *will* (“a display will attract buyers”) looks the same as a forecast to it, and so does what follows from a definition.
`,
  needs: {predictions},
  messages: {
    certain:
      '“{phrase}” states a future outcome as certain; a condition, a degree of likelihood or who forecasts it would say how sure it is'
  },
  examples: {
    flagged: [
      'Sanctions [[will bring]] the regime down.',
      'The levy [[is going to destroy]] the shipyards.',
      'The plan *[[will fail]]*.',
      'The tariff [[will\nhurt]] the poor.',
      '> The R&amp;D levy\n> [[will cost]] jobs.',
      'The plan [[will fail]], and the towns [[will suffer]].',
      'The dam [[is bound to collapse]].',
      '[[It won’t work]].',
      'The levy [[will inevitably lead]] to unrest.',
      'The cost [[will be enormous]].',
      'Norland [[will lose]] its fleet.',
      'The poor [[will never be forgotten]].',
      'Fishers [[will be harmed]] by the levy.',
      'Levy [[will destroy]] shipyards in all towns.',
      'Without the levy, the harbour [[will decline]].',
      'Higher taxes [[will make]] bread dearer.',
      'A second pier [[will sink]].',
      '[[We will suffer]].',
      '[[It will be no small]] loss.',
      'A violent strike [[will follow]].'
    ],
    clean: [
      'Each ship will suffer a delay.',
      'They want a pact that will not be ruinous.',
      'The levy will rightly stay.',
      'It is a myth that the plan will fail.',
      'The ferry will open on 3 May.',
      'We will publish the list.',
      'The ministry will cut the fee.',
      'Households will receive a grant.',
      'Sanctions may bring the regime down.',
      'Perhaps the plan will fail.',
      'The plan will probably fail.',
      'The plan is likely to fail.',
      'Unless it rains, the harvest will fail.',
      'The plan will fail if it rains.',
      'Will the plan fail?',
      'Okoro said that the plan will fail.',
      'Lindqvist expects that the plan will fail.',
      'It was the will of the people.',
      'The fee will end in May.',
      'They must ensure that the plan will succeed.',
      'We will go home.',
      'We will be ready.',
      'The hall will be open on Sundays.',
      'You will regret it.',
      'The bus will follow.',
      'Nobody knows what will happen.',
      'They will.',
      'Will.'
    ]
  },
  *check({text}, facts) {
    for (const {start, end, cue} of facts.predictions) {
      yield {message: 'certain', span: {start, end}, cue, data: {phrase: text.slice(start, end)}}
    }
  }
})
