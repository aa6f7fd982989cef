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
    if (/[.!…]\W*$/.test(text)) return true
    if (tokens.some(({pos}) => pos === 'VERB' || pos === 'AUX')) return true
    return facts.terms.some(({tags}) => tags.includes('Verb'))
  }
})
