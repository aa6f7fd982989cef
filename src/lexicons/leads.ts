import {offices} from './offices.ts'
import {type Phrases, phrasesOf} from './phrases.ts'
import {titles} from './titles.ts'

/** What may stand before the name of a person: titles and offices, ready to be found in tokens. */
export const leads: readonly Phrases[] = [phrasesOf(titles), phrasesOf(offices)]
