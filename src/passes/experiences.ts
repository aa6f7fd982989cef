import {kinNouns, witnessVerbs} from '../lexicons/studies.ts'
import type {Span, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {verbForms} from './claims/verb-forms.ts'
import {groupOf} from './claims/verb-groups.ts'
import {isNoun, spanOf} from './noun-phrases.ts'
import {isIn, isVerb, isWord} from './words.ts'

/**
 * Where authors tell what they saw and did, or those close to them: “I saw”, “my mother worked”. For these they
 * are the witness.
 */
export const experiences = definePass({
  name: 'experiences',
  unit: 'sentence',
  run({tokens}): readonly Span[] {
    const found: Span[] = []
    for (const [index, token] of tokens.entries()) {
      if (!isWord(token, 'i', 'my')) continue
      const subject = isWord(token, 'i') ? index : kinAfter(tokens, index)
      const verb = subject === undefined ? undefined : verbAfter(tokens, subject)
      if (verb !== undefined) found.push(spanOf(tokens, index, verb))
    }
    return found
  }
})

const witnessing = verbForms(witnessVerbs)

/** “my late mother”. */
function kinAfter(tokens: readonly Token[], my: number): number | undefined {
  const noun = [1, 2, 3].map(offset => my + offset).find(at => isNoun(tokens[at]))
  return noun !== undefined && isIn(kinNouns, tokens[noun]) ? noun : undefined
}

/** The verb in the past or perfect soon after its subject. */
function verbAfter(tokens: readonly Token[], subject: number): number | undefined {
  for (let at = subject + 1; at <= subject + 5; at++) {
    const token = tokens[at]
    const form = witnessing.get(token?.lower ?? '')
    if (form && isVerb(token) && at > subject) {
      const group = groupOf(tokens, at, form)
      const isPast =
        form.form === 'past' || group.perfect || isWord(tokens[group.first], 'was', 'were')
      if (group.mood === 'fact' && isPast) return at
    }
    if (isWord(token, 'was', 'were') && !isVerb(tokens[at + 1])) return at
    if (token?.pos !== 'ADV' && token?.pos !== 'AUX' && token?.pos !== 'NOUN' && !form)
      return undefined
  }
  return undefined
}
