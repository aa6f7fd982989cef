import type {ClaimKind, Sentence, Support} from '../model.ts'
import {definePass} from '../pass.ts'
import {claims} from './claims.ts'
import {commonGround} from './common-ground.ts'
import type {EvidencePiece} from './evidence/piece.ts'
import {evidence} from './evidence.ts'
import {factuality} from './factuality.ts'
import {notes} from './notes.ts'
import {questions} from './questions.ts'
import {sourceSearch} from './source-search.ts'
import {spokenOn} from './spoken-on.ts'
import {statements} from './statements.ts'

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
    sourceSearch
  },
  run(sentence, facts): Support {
    if (!isNeeded()) return {status: 'not-needed', lookedIn: [], evidence: []}
    const looked = facts.sourceSearch(sentence)
    const found = looked.flatMap(({pieces}) => pieces)
    const grade = (['traceable', 'attributed', 'vague'] as const).find(grade =>
      found.some(piece => piece.grade === grade)
    )
    const isGiven = grade === undefined && facts.claims.kinds.length === 0 && facts.commonGround
    const sorted = found.sort((a, b) => Number(b.grade === grade) - Number(a.grade === grade))
    return {
      status: grade ?? (isGiven ? 'common-ground' : 'none-found'),
      lookedIn: [...new Set(looked.map(({reach}) => reach))],
      evidence: sorted.map(({kind, reach, sentence, within}) => ({kind, reach, sentence, within}))
    }

    /** Whether there is something to check: a fact is stated, or somebody is given as its source. */
    function isNeeded(): boolean {
      const {kind, index} = sentence.block
      if (kind === 'heading' || kind === 'footnote' || facts.notes.isApparatus(index)) return false
      if (isAim(sentence) || !facts.statements) return false
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
      return score >= soughtFrom || kinds.some(kind => kind !== 'prediction' && kind !== 'event')
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

/** “Lifting sanctions”: an item that opens with a participle and has no other verb. */
function isAim({block, tokens}: Sentence): boolean {
  const isItem = block.kind === 'list-item' || block.kind === 'table-cell'
  if (!isItem || !/ing$/.test(tokens[0]?.lower ?? '')) return false
  return !tokens.slice(1).some(({pos}) => pos === 'AUX' || pos === 'VERB')
}
