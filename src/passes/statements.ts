import {definePass} from '../pass.ts'
import {terms} from './terms.ts'

/**
 * Whether a sentence states something: an item of a list, a caption or a fragment (“No doubt.”) may be a mere name.
 *
 * A verb makes a statement, and so does a full stop after more than a few words or a number. Where the cheap tagger sees
 * neither, the other is asked: taggers take some verbs for nouns.
 */
export const statements = definePass({
  name: 'statements',
  unit: 'sentence',
  needs: {terms},
  run({text, tokens}, facts): boolean {
    const words = tokens.filter(({text}) => /\p{L}/u.test(text))
    const verb = words.findIndex(({pos}) => pos === 'VERB' || pos === 'AUX')
    // “Click.”, “Tarnished credibility.”
    if (words.length <= fewestWords) return words.length > 1 && verb > 0
    if (verb >= 0) return true
    const isLong = tokens.length > longestFragment || tokens.some(({pos}) => pos === 'NUM')
    if (isLong && /[.!…]\W*$/.test(text.slice(-longestEnd))) return true
    // The other tagger takes the square of the length of a word.
    if (tokens.some(({text}) => text.length > longestWord)) return false
    return facts.terms.some(({tags}) => tags.includes('Verb'))
  }
})

/** How many letters at the end are read: each mark of a long row might be the last. */
const longestEnd = 100

const longestWord = 1000

/** So few words state something only if a verb stands behind its subject. */
const fewestWords = 2

/** How many tokens a fragment may have, its full stop among them. */
const longestFragment = 7
