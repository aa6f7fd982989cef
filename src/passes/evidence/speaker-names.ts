import {bodyNouns} from '../../lexicons/sources.ts'
import {parties, peoples} from '../../lexicons/speakers.ts'
import {someQuantifiers} from '../../lexicons/testimony.ts'
import type {Token} from '../../model.ts'
import {isKnownWord} from '../../parse/tokens.ts'
import type {Attribution} from '../attributions.ts'
import {isPlural} from '../noun-phrases.ts'
import {isVagueHead} from '../read-speaker.ts'
import {isSpeaking} from '../voice/subjects.ts'
import {isIn, isWord} from '../words.ts'

/** Whether the words of a speaker name a person, or a body that answers for itself. */
export function isNamed(words: readonly Token[], kind: Attribution['speakerKind']): boolean {
  const [first] = words
  if (isIn(someQuantifiers, first) && words.some(isPlural)) return false
  // “Reports from Dolm suggest”: a place is no author.
  if (isWord(first, 'reports') && isWord(words[1], 'from', 'in', 'out')) return false
  const head = headOf(words)
  // “I’m told”, which the tagger takes for a name
  if (/^[Ii][’']m$/.test(first?.text ?? '')) return false
  // “a Harbour Union spokesman”
  if (/^spokes/.test(head.at(-1)?.lower ?? '') && words.some(({pos}) => pos === 'PROPN'))
    return true
  // “Okoro and others”
  if (isWord(words.at(-1), 'others') && words.at(-3)?.pos === 'PROPN') return true
  // “a senior Western diplomat”
  if (isWord(first, 'a', 'an', 'one', 'another') && words.at(-1)?.pos !== 'PROPN') return false
  if (isPeople(head) || isOthers(head)) return false
  const isName = words.some(({pos}) => pos === 'PROPN' || pos === 'PRON')
  if (kind === 'named') return isName ? !isCrowd(words) : head.some(isSpeaking)
  if (kind === 'unnamed' && words.filter(({pos}) => pos === 'PROPN').length > 1) return true
  return (
    kind === 'unnamed' &&
    isWord(first, 'the', 'its', 'their') &&
    words.some(word => isIn(bodyNouns, word))
  )
}

/** The words up to what follows the noun of a phrase. */
export function headOf(words: readonly Token[]): readonly Token[] {
  const end = words.findIndex(
    (word, at) => at > 0 && (word.pos === 'ADP' || isWord(word, ',', '(', 'who', 'that', 'which'))
  )
  return end < 0 ? words : words.slice(0, end)
}

/** “the Kurds”, “Sunnis”: a people says nothing as one. */
function isPeople(head: readonly Token[]): boolean {
  const name = head.at(-1)
  if (isWord(name, 'left', 'right') && isWord(head.at(-2), 'the')) return true
  if (name?.pos !== 'PROPN' || head.slice(0, -1).some(({pos}) => pos === 'PROPN')) return false
  return (
    isIn(peoples, name) ||
    (/(?:ians|eans|ists|nis|lis|dis|qis|shis)$/.test(name.lower) && !isIn(parties, name))
  )
}

/** “people within the Harbour Board”, “Norland officials”: the name is not theirs. */
function isOthers(head: readonly Token[]): boolean {
  const noun = head.at(-1)
  return noun?.pos === 'NOUN' && isPlural(noun) && isVagueHead(noun)
}

/** “Aid workers elsewhere”: the capital only opens the sentence. */
function isCrowd(words: readonly Token[]): boolean {
  const [first] = words
  if (first?.start !== 0 || words.slice(1).some(({pos}) => pos === 'PROPN')) return false
  return (
    words.length > 1 &&
    words.some(word => word.pos === 'NOUN' && isPlural(word)) &&
    isKnownWord(first.lower)
  )
}
