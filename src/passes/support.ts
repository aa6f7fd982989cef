import type {Reach, Sentence, Support} from '../model.ts'
import {definePass} from '../pass.ts'
import {attributions} from './attributions.ts'
import {claims} from './claims.ts'
import {commonGround} from './common-ground.ts'
import {evidence} from './evidence.ts'
import {notes} from './notes.ts'
import {questions} from './questions.ts'
import {statements} from './statements.ts'
import {type Found, searchOrder} from './supports/search.ts'
import {spokenOn} from './supports/spoken-on.ts'

/**
 * What the text offers for each sentence: the nearest source that reaches it decides. A source that cannot be
 * looked up gives way to one in reach that can.
 */
export const support = definePass({
  name: 'support',
  unit: 'document',
  needs: {claims, commonGround, evidence, notes, attributions, questions, statements},
  run(document, facts): (sentence: Sentence) => Support {
    const spoken = spokenOn(document, facts.attributions)
    const search = searchOrder(document, {evidence: facts.evidence, notes: facts.notes, spoken})
    const known = new Map<number, Support>()
    return sentence => {
      const before = known.get(sentence.index)
      if (before) return before
      const made = supportFor(sentence)
      known.set(sentence.index, made)
      return made
    }

    /** Whether there is something to check: a fact is stated, or somebody is given as its source. */
    function isNeeded(sentence: Sentence): boolean {
      const {kind, index} = sentence.block
      if (kind === 'heading' || kind === 'footnote' || facts.notes.isApparatus(index)) return false
      if (facts.questions(sentence) || isAim(sentence) || !facts.statements(sentence)) return false
      const {score, future, kinds} = facts.claims(sentence)
      // “The agenda included:” says what its list holds.
      if (/:\s*$/.test(sentence.text)) return facts.evidence(sentence).length > 0
      // “Under Article 7 a state shall give notice”: a law’s future is its present.
      if (future) return facts.evidence(sentence).some(({kind}) => kind === 'legal')
      return (
        score >= soughtFrom ||
        kinds.some(kind => kind !== 'prediction' && kind !== 'event') ||
        facts.evidence(sentence).length > 0
      )
    }

    function supportFor(sentence: Sentence): Support {
      if (!isNeeded(sentence)) return {status: 'not-needed', lookedIn: [], evidence: []}
      const lookedIn: Reach[] = []
      const found: Found[] = []
      for (const {reach, pieces} of search(sentence)) {
        if (!lookedIn.includes(reach)) lookedIn.push(reach)
        found.push(...pieces)
      }
      const grade = (['traceable', 'attributed', 'vague'] as const).find(grade =>
        found.some(piece => piece.grade === grade)
      )
      const isGiven =
        grade === undefined &&
        facts.claims(sentence).kinds.length === 0 &&
        facts.commonGround(sentence)
      const sorted = [...found].sort(
        (a, b) => Number(b.grade === grade) - Number(a.grade === grade)
      )
      return {
        status: grade ?? (isGiven ? 'common-ground' : 'none-found'),
        lookedIn,
        evidence: sorted.map(({kind, reach, sentence, within}) => ({kind, reach, sentence, within}))
      }
    }
  }
})

/**
 * From this score on a source is sought. It stands above the line of `checkable`: whether sentences of op-eds present a
 * fact is told best there, and a source that nobody would ask for costs trust.
 */
const soughtFrom = 0.25

/** “Lifting sanctions”: an item that opens with a participle and has no other verb. */
function isAim({block, tokens}: Sentence): boolean {
  const isItem = block.kind === 'list-item' || block.kind === 'table-cell'
  if (!isItem || !/ing$/.test(tokens[0]?.lower ?? '')) return false
  return !tokens.slice(1).some(({pos}) => pos === 'AUX' || pos === 'VERB')
}
