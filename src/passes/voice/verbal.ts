import {statementNouns, utterers} from '../../lexicons/attribution-nouns.ts'
import {clauseStarters, questionWords, sureVerbs} from '../../lexicons/reports.ts'
import {bodyNouns, documentNouns} from '../../lexicons/sources.ts'
import {paperVerbs, statingVerbs} from '../../lexicons/verb-classes.ts'
import {isNoun, isPlural} from '../noun-phrases.ts'
import {isGenitive, isIn, isVerb, isWord} from '../words.ts'
import {type Item, isQuotation} from './items.ts'
import {isNominal, isPronoun, phraseBack} from './phrases.ts'

/** Whether an item that has the form of a reporting verb is a verb there: the tagger is often wrong. */
export function isVerbal(items: readonly Item[], index: number): boolean {
  const item = items[index]
  if (!item) return false
  if (isVerb(item)) return !isNounTagged(items, index) && !isModifier(items, index)
  if (isIn(sureVerbs, item)) return true
  return /^(?:NOUN|PROPN|ADJ|ADP|SCONJ|ADV)$/.test(item.pos) && isVerbMistaken(items, index)
}

/** “the reported plan”, “an added cost”, “the supposed ‘gains’” */
function isModifier(items: readonly Item[], index: number): boolean {
  const [before, next] = [items[index - 1], items[index + 1]]
  if (isWord(before, 'who', 'that', 'all', 'some', 'many')) return false
  const opens = before?.pos === 'DET' || before?.pos === 'ADJ' || isWord(before, "'s", '’s')
  return opens && (next?.pos === 'NOUN' || next?.pos === 'ADJ' || isQuotation(next))
}

/** “the praying was done”, “the only reason”: a noun that the tagger takes for a verb. */
function isNounTagged(items: readonly Item[], index: number): boolean {
  const {lower = ''} = items[index] ?? {}
  if (/(?:ed|[^s]s)$/.test(lower)) return false
  let at = index - 1
  while (items[at]?.pos === 'ADV' || items[at]?.pos === 'ADJ') at -= 1
  return isWord(items[at], 'the', 'a', 'an') && (at < index - 1 || lower.endsWith('ing'))
}

/** A verb that the tagger takes for something else: “Critics caution that …”, “Estavia claims the …”. */
function isVerbMistaken(items: readonly Item[], index: number): boolean {
  const [before, item, next] = [items[index - 1], items[index], items[index + 1]]
  if (!item) return false
  const isName = before?.pos === 'PRON' || before?.pos === 'PROPN'
  // “The port, Okoro notes, is shut.”
  if (
    (isName || isNoun(before)) &&
    isWord(next, ',', '.') &&
    isWord(items[(phraseBack(items, index - 1)?.first ?? 0) - 1], ',', 'as')
  )
    return true
  // “The observers note with regret that …”, “the senator claims to have won”
  const saysLater = items.slice(index + 2, index + 6).some(later => isWord(later, 'that'))
  if (isPlural(before) && next?.pos === 'ADP' && saysLater) return true
  if (
    isIn(statingVerbs, {...item, lower: item.lower.replace(/s$/, '')}) &&
    isWord(next, 'to') &&
    !isGenitive(before)
  ) {
    return isNoun(before) || before?.pos === 'PRON'
  }
  const follows =
    before?.pos === 'PRON' ||
    before?.pos === 'ADV' ||
    isPronoun(before) ||
    isNoun(before) ||
    isWord(before, ')', 'have', 'has', 'had', 'not')
  if (!follows) return false
  // “The opposition claims that …”, “Okoro claims that …”
  if (
    isWord(next, 'that') &&
    item.lower.endsWith('s') &&
    (before?.pos === 'PROPN' || isIn(utterers, before) || isIn(bodyNouns, before))
  )
    return true
  if (isWord(next, 'that', ':') || isQuotation(next))
    return !isIn(statementNouns, item) || isPlural(before)
  // “Polls show voters …”
  const isPaper = isIn(utterers, before) || isIn(documentNouns, before)
  if (isPaper && isIn(paperVerbs, item) && isNominal(next)) return true
  if (before?.pos === 'ADV' && next?.pos === 'PROPN') return true
  return (
    (isName || isPlural(before) || isPronoun(before)) &&
    (isIn(clauseStarters, next) || isIn(questionWords, next))
  )
}
