import type {Lexicon} from '../../lexicons/lexicon.ts'
import {grantingVerbs} from '../../lexicons/metonyms.ts'
import {
  cityVerbs,
  dealtVerbs,
  motionVerbs,
  phaseVerbs,
  placeVerbs,
  socialVerbs,
  statecraftVerbs,
  supplyingVerbs,
  takingVerbs,
  wishingVerbs
} from '../../lexicons/social-verbs.ts'
import type {Token} from '../../model.ts'
import {type VerbForm, verbForms} from '../claims/verb-forms.ts'

/** The forms of verbs by what they say of a capital that is their subject or object. */
const forms = {
  social: verbForms(socialVerbs),
  state: verbForms(statecraftVerbs),
  city: verbForms(cityVerbs),
  dealt: verbForms(dealtVerbs),
  place: verbForms(placeVerbs),
  wishing: verbForms(wishingVerbs),
  giving: verbForms(grantingVerbs),
  viewing: verbForms(takingVerbs),
  supplying: verbForms(supplyingVerbs),
  motion: verbForms(motionVerbs),
  phase: verbForms(phaseVerbs)
}

/** The form that a token is of a verb of one kind. */
export function formOf(kind: keyof typeof forms, token: Token | undefined): VerbForm | undefined {
  return token && forms[kind].get(token.lower)
}

/** How many tokens before a preposition its words are looked for. */
const reach = 6

/**
 * The nearest of the words before a token in its clause that one of some lists holds, and which list: the tokens are looked at
 * from the last to the first.
 */
export function nearestBefore<Name extends string>(
  tokens: readonly Token[],
  index: number,
  lists: Readonly<Record<Name, Lexicon | 'motion'>>
): Name | undefined {
  for (let at = index - 1; at >= 0 && at >= index - reach; at--) {
    const token = tokens[at]
    if (!token || /^[.;:!?()]$/.test(token.text)) return undefined
    for (const name of Object.keys(lists) as Name[]) {
      const list = lists[name]
      const isHere = list === 'motion' ? formOf('motion', token) : list.entries.has(token.lower)
      if (isHere) return name
    }
  }
  return undefined
}
