import {definePass} from '../pass.ts'
import {type DoubtMark, doubtWords} from './doubt-words.ts'
import {isInside, othersWords} from './others-words.ts'
import {quotedPlaces} from './quoted-places.ts'
import {scareQuotes} from './scare-quotes.ts'
import {overlap} from './token-positions.ts'

/** What casts doubt in the author's own words: words of doubt and scare quotes. */
export const doubtMarks = definePass({
  name: 'doubt-marks',
  unit: 'sentence',
  needs: {doubtWords, scareQuotes, othersWords, quotedPlaces},
  run(sentence, facts): readonly DoubtMark[] {
    const [inWords, inMarks] = [facts.doubtWords, facts.scareQuotes(sentence)]
    if (inWords.length + inMarks.length === 0) return []
    const others = facts.othersWords(sentence)
    const quoted = facts.quotedPlaces(sentence)
    const apart = inWords.filter(({start}) => !isInside(quoted, start))
    // “the so-called ‘reforms’” is one.
    const marks = inMarks.filter(mark => !apart.some(word => overlap(word, mark)))
    return [...apart, ...marks]
      .filter(({start}) => !isInside(others, start))
      .sort((a, b) => a.start - b.start)
  }
})
