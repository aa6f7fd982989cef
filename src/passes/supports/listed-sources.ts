import type {Sentence} from '../../model.ts'
import type {Notes} from '../evidence/notes.ts'
import type {EvidencePiece} from '../evidence/piece.ts'
import type {Found} from './search.ts'

interface Entry {
  readonly sentence: number
  readonly text: string
  readonly names: ReadonlySet<string>
}

/** How many entries of one name are looked through. */
const mostEntries = 100

/** The entry of the list of sources that a sentence names: the same author, body or document. */
export function listedSources({
  sources
}: Notes): (sentence: Sentence, pieces: readonly EvidencePiece[]) => Found | undefined {
  const byName = new Map<string, Entry[]>()
  for (const {sentence, text} of sources) {
    const names = new Set(namesIn(text))
    for (const name of names) {
      const entries = byName.get(name) ?? []
      if (entries.length < mostEntries) entries.push({sentence, text, names})
      byName.set(name, entries)
    }
  }
  return (sentence, pieces) => {
    for (const {start, end} of pieces) {
      const names = namesIn(sentence.text.slice(start, end))
      const entries = names.map(name => byName.get(name) ?? [])
      const [rarest = []] = entries.sort((a, b) => a.length - b.length)
      const entry = rarest.find(entry => names.every(name => entry.names.has(name)))
      if (entry)
        return {
          kind: 'citation',
          grade: 'traceable',
          reach: 'source-list',
          sentence: entry.sentence,
          within: {start: 0, end: entry.text.length}
        }
    }
    return undefined
  }
}

/** The capitalised words of a text, in lower case; short ones and those that begin sentences as a matter of course left out. */
function namesIn(text: string): string[] {
  return (text.match(/\p{Lu}[\p{L}\p{N}-]{2,}/gu) ?? [])
    .map(name => name.toLowerCase())
    .filter(name => !common.has(name))
}

const common: ReadonlySet<string> = new Set([
  'the',
  'according',
  'for',
  'and',
  'but',
  'this',
  'that',
  'its',
  'his',
  'her',
  'their',
  'last',
  'minister',
  'president',
  'professor'
])
