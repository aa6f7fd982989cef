import {phrasesOf} from '../lexicons/phrases.ts'
import {contrasts, instanceMarks, unnamedScholars} from '../lexicons/vague-sources.ts'
import type {Document, Sentence} from '../model.ts'
import {definePass} from '../pass.ts'
import {documents} from './documents.ts'
import {sentenceAttributions} from './sentence-attributions.ts'
import type {VagueSource} from './vague-sources.ts'
import {isIn, isWord} from './words.ts'

const instances = phrasesOf(instanceMarks)

/**
 * Whether something beside a vague source says who it is: a link, a note or a citation in its sentence or
 * right after it, a survey with its name, an instance with a name in the two sentences after it.
 */
export const carriers = definePass({
  name: 'carriers',
  unit: 'document',
  needs: {documents, sentenceAttributions},
  run(document, facts): (sentence: Sentence, source: Pick<VagueSource, 'kind' | 'cue'>) => boolean {
    const looksUp = (sentence: Sentence) => facts.documents(sentence).length > 0
    const opensWithName = (sentence: Sentence) => {
      const named = sentence.tokens.slice(0, longestOpening).filter(({pos}) => pos === 'PROPN')
      return facts
        .sentenceAttributions(sentence)
        .filter(({speakerKind, clausal}) => speakerKind === 'named' && clausal)
        .some(({speaker}) => {
          const {index} = sentence
          return named.some(
            ({start, end}) =>
              speaker?.sentence === index && speaker.start <= start && end <= speaker.end
          )
        })
    }
    const settled = new Map<Sentence, boolean>()
    const isSettled = (sentence: Sentence) => {
      const known = settled.get(sentence)
      if (known !== undefined) return known
      const found = looksUp(sentence) || givesInstance(sentence) || namesSurvey(sentence)
      settled.set(sentence, found)
      return found
    }
    return (sentence, {kind, cue}) => {
      if (isSettled(sentence)) return true
      const [next, second] = after(document, sentence)
      const before = document.sentences[sentence.index - 1]
      if (unnamedScholars.entries.has(cue) && before && namesSurvey(before)) return true
      if (!next) return false
      if (looksUp(next) || givesInstance(next)) return true
      if (kind !== 'anonymous' && opensWithName(next) && !isIn(contrasts, next.tokens[0]))
        return true
      return second !== undefined && givesInstance(second)
    }
  }
})

/** Within how many tokens of its start a sentence names who goes on with a vague statement. */
const longestOpening = 8

/** Whether a sentence gives an instance with a name: “among them Okoro”, “Lindqvist, for one, …”. */
export function givesInstance({tokens}: Sentence): boolean {
  return tokens.some((_, index) => {
    const mark = instances.at(tokens, index)
    if (!mark) return false
    return tokens.slice(Math.max(0, index - 4), mark.last + 6).some(({pos}) => pos === 'PROPN')
  })
}

/** “in a Norland Institute survey”, “according to the Harbour Poll”. */
function namesSurvey({tokens}: Sentence): boolean {
  return tokens.some((token, index) => {
    if (!isWord(token, 'poll', 'polls', 'survey', 'surveys', 'study', 'census', 'according'))
      return false
    return tokens.slice(Math.max(0, index - 3), index + 6).some(({pos}) => pos === 'PROPN')
  })
}

/** The two sentences after one, in its block. */
function after({blocks, sentences}: Document, {index, block}: Sentence): readonly Sentence[] {
  const end = blocks[block.index]?.sentences.end ?? 0
  return sentences.slice(index + 1, Math.min(index + 3, end))
}
