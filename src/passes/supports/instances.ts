import {phrasesOf} from '../../lexicons/phrases.ts'
import {instanceLeads} from '../../lexicons/ties.ts'
import type {Sentence, Token} from '../../model.ts'
import {isPlural} from '../noun-phrases.ts'

const leads = phrasesOf(instanceLeads)

/** Whether a sentence brings an instance of what stands before it: “For example, …”, “Take Dolm.” */
export function isInstance({tokens}: Sentence): boolean {
  return leads.at(tokens, 0) !== undefined
}

/** Whether a sentence speaks of several and names none: “Other towns have brought their trams back.” */
export function isGeneral({tokens}: Sentence): boolean {
  const isDetailed = tokens.some(
    ({pos, text}, at) =>
      pos === 'NUM' || /\d/.test(text) || (pos === 'PROPN' && at > 0 && !isSet(tokens, at))
  )
  return !isDetailed && tokens.slice(0, 3).some(isPlural)
}

/** “towns in Andalusia”, “on the lower Danube”: where they are, not who. */
function isSet(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some(({pos}) => pos === 'ADP')
}
