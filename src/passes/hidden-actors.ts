import {phrasesOf} from '../lexicons/phrases.ts'
import {definingVerbs, namingPhrases} from '../lexicons/vague-actors.ts'
import type {Document, Sentence, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {givesInstance} from './carriers.ts'
import {overlap} from './token-positions.ts'
import {type VagueActor, vagueActors} from './vague-actors.ts'
import {vagueSources} from './vague-sources.ts'
import {isGenitive, isIn, isWord} from './words.ts'

/**
 * The vague actors of a sentence whom the document names nowhere before, beside or right after them. Those
 * to whom a statement is given are left to their own fact.
 */
export const hiddenActors = definePass({
  name: 'hidden-actors',
  unit: 'document',
  needs: {vagueActors, vagueSources},
  run(document, facts): (sentence: Sentence) => readonly VagueActor[] {
    /** Where each phrase is first defined, by sentence. */
    const defined = new Map<string, number>()
    for (const sentence of document.sentences) {
      for (const {cue, last} of facts.vagueActors(sentence)) {
        if (!defined.has(cue) && isDefined(sentence.tokens, last)) defined.set(cue, sentence.index)
      }
    }
    return sentence => {
      const actors = facts.vagueActors(sentence).filter(({cue, isPlaced}) => {
        const since = defined.get(cue)
        return !isPlaced && (since === undefined || since > sentence.index)
      })
      if (actors.length === 0) return actors
      const next = after(document, sentence)
      if (next && givesInstance(next)) return []
      const sources = facts.vagueSources(sentence)
      return actors.filter(actor => !sources.some(source => overlap(source, actor)))
    }
  }
})

const naming = phrasesOf(namingPhrases)

/** How far after a phrase the words that name those meant begin, and the names themselves. */
const [leadReach, nameReach] = [3, 8]

/** Whether the words after a phrase say who is meant, or what the phrase means. */
function isDefined(tokens: readonly Token[], last: number): boolean {
  const rest = tokens.slice(last + 1, last + 1 + leadReach)
  if (rest.some(token => isIn(definingVerbs, token) && isQuoted(tokens, last))) return true
  const [next, second] = rest
  // “certain countries, Norland above all”, “the international community (the Council and …)”
  if (/^[,(:–—-]$/.test(next?.text ?? '') && namesSoon(tokens, last + 1, next?.text === ','))
    return true
  // “the establishment in Norland”
  if (isWord(next, 'in', 'from') && namesSoon(tokens, last + 1, true)) return true
  if (isGenitive(next) && second?.pos === 'PROPN') return true
  return [1, 2, 3].some(offset => {
    const lead = naming.at(tokens, last + offset)
    return lead !== undefined && namesSoon(tokens, lead.last, false)
  })
}

/** Whether a name follows soon, or at once. */
function namesSoon(tokens: readonly Token[], at: number, isClose: boolean): boolean {
  return tokens.slice(at + 1, at + (isClose ? 3 : nameReach)).some(({pos}) => pos === 'PROPN')
}

/** Whether a phrase ends at a quotation mark: “‘the international community’ means”. */
function isQuoted(tokens: readonly Token[], last: number): boolean {
  return /^["”’']$/.test(tokens[last + 1]?.text ?? '')
}

/** The sentence after one, in its block. */
function after({blocks, sentences}: Document, {index, block}: Sentence): Sentence | undefined {
  const end = blocks[block.index]?.sentences.end ?? 0
  return index + 1 < end ? sentences[index + 1] : undefined
}
