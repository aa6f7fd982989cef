import {naturalCauses} from '../lexicons/harms.ts'
import type {Document, Sentence} from '../model.ts'
import {definePass} from '../pass.ts'
import {harmAgents} from './harm-agents.ts'
import {type Harm, harms} from './harms.ts'
import {isIn} from './words.ts'

/** The harms of a sentence of which neither it nor the sentences beside it in the paragraph say who did them. */
export const omittedAgents = definePass({
  name: 'omitted-agents',
  unit: 'document',
  needs: {harms, harmAgents},
  run(document, facts): (sentence: Sentence) => readonly Harm[] {
    return sentence => {
      const found = facts.harms(sentence)
      if (found.length === 0) return found
      const around = beside(document, sentence)
      const isNatural = [sentence, ...around].some(({tokens}) =>
        tokens.some(token => isIn(naturalCauses, token))
      )
      if (isNatural || around.some(other => facts.harmAgents(other).tells(undefined))) return []
      const {tells} = facts.harmAgents(sentence)
      return found.filter(harm => !tells(harm))
    }
  }
})

/** The sentences before and after one, in its block. */
function beside({blocks, sentences}: Document, {index, block}: Sentence): readonly Sentence[] {
  const {start = index, end = index} = blocks[block.index]?.sentences ?? {}
  return sentences
    .slice(Math.max(start, index - 1), Math.min(end, index + 2))
    .filter(other => other.index !== index)
}
