import {definePass} from '../pass.ts'
import {terms} from './terms.ts'

/**
 * Whether a sentence states something: a list item or a caption may be a mere name.
 *
 * A full stop or a verb makes a statement. Where the cheap tagger sees neither, the other
 * is asked: taggers take some verbs for nouns.
 */
export const statements = definePass({
  name: 'statements',
  unit: 'sentence',
  needs: {terms},
  run({text, tokens}, facts): boolean {
    if (/[.!…]\W*$/.test(text.slice(-longestEnd))) return true
    if (tokens.some(({pos}) => pos === 'VERB' || pos === 'AUX')) return true
    // The other tagger takes the square of the length of a word.
    if (tokens.some(({text}) => text.length > longestWord)) return false
    return facts.terms.some(({tags}) => tags.includes('Verb'))
  }
})

/** How many letters at the end are read: each mark of a long row might be the last. */
const longestEnd = 100

const longestWord = 1000
