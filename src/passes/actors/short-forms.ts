import {governmentNouns, organizationNouns} from '../../lexicons/organization-nouns.ts'
import {placeNouns} from '../../lexicons/places/regions.ts'
import {isPlaceName, listingOf} from './listed-actors.ts'
import {joiningWords} from './name-words.ts'

const generalWords: ReadonlySet<string> = new Set(
  'central east federal general great high house international joint local national new north people public republic royal south state states supreme united west world'.split(
    ' '
  )
)

/** Whether the begin of the name of an organization, set apart from its rest, may stand for it: “Dolm” for “Dolm University”. */
export function isShortHead(head: readonly string[], rest: readonly string[]): boolean {
  if (isListed(head) || isPlaceName(head)) return false
  const [joint = ''] = rest
  if (joint === 'of' && head.length > 1) {
    return !isGeneral(head) || isPlaceName(rest.slice(1).filter(word => word !== 'the'))
  }
  return !isGeneral(head) && rest.every(word => joiningWords.has(word) || isNoun(word))
}

/** Whether the end of the name of an organization may stand for it: “Gulls” for “Dolm Gulls”, “Senate” for “Dolmish Senate”. */
export function isShortTail(rest: readonly string[], tail: readonly string[]): boolean {
  if (isPlaceName(tail)) return false
  const joint = rest.at(-1) as string
  if (isPlaceName(rest))
    return tail.length > 1 || !isGeneral(tail) || governmentNouns.entries.has(tail[0] as string)
  if (isListed(tail) || isGeneral(tail)) return false
  return joint === 'of' ? rest.slice(0, -1).every(isNoun) : !joiningWords.has(joint)
}

function isListed(words: readonly string[]): boolean {
  return listingOf(words)?.isAmbiguous === false
}

/** Whether a name says only what kind of thing it names: “Supreme Court”. */
function isGeneral(words: readonly string[]): boolean {
  return words.every(word => isNoun(word) || generalWords.has(word) || joiningWords.has(word))
}

function isNoun(word: string): boolean {
  return organizationNouns.entries.has(word) || placeNouns.entries.has(word)
}
