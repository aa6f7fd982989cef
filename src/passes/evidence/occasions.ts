import {
  meetingNouns,
  occasionTimes,
  recordKeepers,
  utteranceNouns
} from '../../lexicons/occasions.ts'
import type {Token} from '../../model.ts'
import {isIn, isWord} from '../words.ts'

/**
 * Whether the words around a cue say where or when somebody said it, so that it can be found: “told the Harbour
 * Post”, “in a speech on 3 May”, “testified before the Senate”, “wrote in 1921”.
 *
 * @param tokens The words of the sentence that are not what is said, in order.
 * @param cue The index of the first of the cue’s words among them.
 */
export function hasOccasion(tokens: readonly Token[], cue: number): boolean {
  return tokens.some((token, index) => {
    const near = Math.abs(index - cue) <= reach
    if (!near) return false
    return (
      isPlaced(tokens, index) ||
      isAddressed(tokens, index) ||
      isSet(tokens, index) ||
      isTimed(tokens, index) ||
      isPosted(token)
    )
  })
}

/** Within how many words of the cue its occasion stands. */
const reach = 18

/** “told the Harbour Post”, “said to the court”, “testified before the Senate” */
function isAddressed(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const tells = isWord(
    token,
    'told',
    'tells',
    'telling',
    'informed',
    'assured',
    'reminded',
    'warned',
    'asked'
  )
  const testifies =
    isWord(token, 'before', 'to') &&
    tokens
      .slice(Math.max(0, index - 3), index)
      .some(word =>
        isWord(
          word,
          'testified',
          'testify',
          'testifying',
          'said',
          'spoke',
          'speaking',
          'testimony',
          'statement',
          'confirmed',
          'explained',
          'wrote'
        )
      )
  if (!tells && !testifies) return false
  return tokens
    .slice(index + 1, index + 6)
    .some(
      (word, at, all) =>
        isIn(recordKeepers, word) ||
        (word.pos === 'PROPN' &&
          (at > 0 || /^\p{Lu}{2,}/u.test(word.text)) &&
          isWord(all[at - 1], 'the')) ||
        /^(?:\p{Lu}{2,}|.*(?:[Nn]ews|Times|Post|Journal|Magazine|Weekly|Herald|Tribune|Gazette|Telegraph|Radio|TV))$/u.test(
          word.text
        )
    )
}

/** “Writing in Harbour Weekly, …”, “speaking to Radio Dolm” */
export function isPlaced(tokens: readonly Token[], index: number): boolean {
  const [token, next, after, last] = tokens.slice(index, index + 4)
  if (!isWord(token, 'writing', 'speaking', 'appearing', 'interviewed')) return false
  if (!isWord(next, 'in', 'for', 'on', 'to', 'at', 'by', 'before')) return false
  return after?.pos === 'PROPN' || (after?.pos === 'DET' && last?.pos === 'PROPN')
}

/** “in a letter to the court”, “at a hearing”, “on his blog” */
function isSet(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!isWord(token, 'in', 'at', 'on', 'during', 'from', 'through', 'via', 'into')) return false
  const phrase = tokens.slice(index + 1, index + 7)
  const stop = phrase.findIndex(word => word.pos === 'VERB' || /^[.,;:()]$/.test(word.text))
  const words = stop < 0 ? phrase : phrase.slice(0, stop)
  return words.some(
    word => isIn(utteranceNouns, word) || isIn(meetingNouns, word) || /^["“]/.test(word.text)
  )
}

/** “on Monday”, “in 1921”, “last week” */
function isTimed(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (
    isWord(token, 'last', 'this', 'earlier') &&
    isWord(
      next,
      'week',
      'month',
      'year',
      'this',
      'monday',
      'tuesday',
      'wednesday',
      'thursday',
      'friday',
      'saturday',
      'sunday',
      'spring',
      'summer',
      'autumn',
      'winter'
    )
  )
    return true
  if (isIn(occasionTimes, token) && /^\p{Lu}/u.test(token?.text ?? '')) return true
  if (isWord(token, 'yesterday')) return true
  return isWord(token, 'in', 'on') && /^(?:1[5-9]|20)\d\d$/.test(next?.text ?? '')
}

function isPosted(token: Token): boolean {
  return isWord(token, 'tweeted', 'blogged', 'testified', 'memoirs', 'twitter', 'facebook')
}
