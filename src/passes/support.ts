import type {ClaimKind, Sentence, Support, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {claims} from './claims.ts'
import {commonGround} from './common-ground.ts'
import type {EvidencePiece} from './evidence/piece.ts'
import {evidence, grades} from './evidence.ts'
import {factuality} from './factuality.ts'
import {notes} from './notes.ts'
import {questions} from './questions.ts'
import {sourceSearch} from './source-search.ts'
import {spokenOn} from './spoken-on.ts'
import {statements} from './statements.ts'
import {terms} from './terms.ts'
import {isVerb, isWord} from './words.ts'

/**
 * What the text offers for each sentence: the nearest source that reaches it decides. A source that cannot be
 * looked up gives way to one in reach that can.
 */
export const support = definePass({
  name: 'support',
  unit: 'sentence',
  needs: {
    claims,
    commonGround,
    evidence,
    factuality,
    notes,
    questions,
    spokenOn,
    statements,
    sourceSearch,
    terms
  },
  run(sentence, facts): Support {
    if (!isNeeded()) return {status: 'not-needed', lookedIn: [], evidence: []}
    const looked = facts.sourceSearch(sentence)
    const found = looked.flatMap(({pieces}) => pieces)
    const grade = grades.find(grade => found.some(piece => piece.grade === grade))
    const isGiven = grade === undefined && facts.claims.kinds.length === 0 && facts.commonGround
    const sorted = found.sort((a, b) => Number(b.grade === grade) - Number(a.grade === grade))
    return {
      status: grade ?? (isGiven ? 'common-ground' : 'none-found'),
      lookedIn: [...new Set(looked.map(({reach}) => reach))],
      evidence: sorted.map(({kind, reach, sentence, within}) => ({kind, reach, sentence, within}))
    }

    /** “Lifting sanctions”, “A discount for ships that …”: an item with no verb but the participle it opens with. */
    function isAim(): boolean {
      const {block, tokens} = sentence
      const isItem = block.kind === 'list-item' || block.kind === 'table-cell'
      const hasFigure =
        facts.claims.kinds.includes('statistic') || tokens.some(({text}) => /\d/.test(text))
      if (!isItem || hasFigure) return false
      const opening = /ing$/.test(tokens[0]?.lower ?? '') ? 1 : 0
      if (tokens.slice(opening).some(isVerb)) return false
      // The other tagger may see a verb where this one saw a noun.
      const clauses = tokens.filter(token => isWord(token, 'that', 'which', 'who')).length
      return facts.terms.slice(opening).filter(({tags}) => tags.includes('Verb')).length <= clauses
    }

    /** “Suspend recruitment from any province.”: an item that opens with a bare verb. */
    function isAdvice(): boolean {
      const [first, second] = sentence.tokens
      if (sentence.block.kind !== 'list-item' || !isOpen(first) || isVerb(second)) return false
      const tags = facts.terms[0]?.tags ?? []
      return tags.includes('Imperative') || tags.includes('Infinitive')
    }

    /** Whether there is something to check: a fact is stated, or somebody is given as its source. */
    function isNeeded(): boolean {
      const {kind, index} = sentence.block
      if (kind === 'heading' || kind === 'footnote' || facts.notes.isApparatus(index)) return false
      if (isAim() || isAdvice() || isDefinition(sentence) || !facts.statements) return false
      // That somebody said it is a fact, whatever he said.
      if (facts.spokenOn(sentence)) return true
      if (facts.questions) return facts.evidence.some(isMainSpeaker)
      const {score, future, kinds} = facts.claims
      // “The agenda included:” says what its list holds.
      if (/:\s*$/.test(sentence.text)) return facts.evidence.length > 0
      // “Under Article 7 a state shall give notice”: a law’s future is its present.
      if (future) return facts.evidence.some(({kind}) => kind === 'legal')
      if (facts.evidence.length > 0) return true
      if (facts.factuality === 'open') return kinds.some(isFactual)
      // What happened is told by its verb alone, too cheap a sign to ask for a source.
      return score >= soughtFrom || kinds.some(kind => isFactual(kind) || kind === 'experience')
    }
  }
})

/**
 * From this score on a source is sought. It stands above the line of `checkable`: whether sentences of op-eds present a
 * fact is told best there, and a source that nobody would ask for costs trust.
 */
const soughtFrom = 0.25

/** Who says most of a sentence: what he asks is reported. */
function isMainSpeaker({kind, bearing = 0}: EvidencePiece): boolean {
  return kind === 'attribution' && bearing > 0.5
}

/** Whether a claim of a kind is one whatever the main clause does: “we must act, for rents rose by a third”. */
function isFactual(kind: ClaimKind): boolean {
  return !['prediction', 'event', 'experience'].includes(kind)
}

/** Whether a word may open a demand: taggers take a verb in front for a name. */
function isOpen(token: Token | undefined): boolean {
  return (
    /^(?:VERB|NOUN|PROPN|ADJ)$/.test(token?.pos ?? '') && !/(?:ing|ed|s)$/.test(token?.lower ?? '')
  )
}

/** “Household water means all water used …” */
function isDefinition({text}: Sentence): boolean {
  return /^[^.,;:]{1,60}\smeans\s(?:an?|any|all|the|every|those)\s/.test(text)
}
