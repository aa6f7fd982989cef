import type {EntityKind, NameMention} from '../../model.ts'
import {readOther} from './name-words.ts'
import {hasOtherEvidence} from './others.ts'
import {isListedGiven} from './person-titles.ts'
import {readPerson} from './read-person.ts'

/** What is known of one string in a document. */
interface Evidence {
  readonly mentions: number[]
  persons: number
  isTitled: boolean
}

/** The kinds of mentions; where a string is called a person here and something else there, what has evidence holds. */
export function readKinds(mentions: readonly NameMention[]): readonly EntityKind[] {
  const kinds = mentions.map(({kind}) => kind)
  const byName = new Map<string, Evidence>()
  const familyNames = new Set<string>()
  for (const [at, {text, kind, title}] of mentions.entries()) {
    const person = readPerson(text, title)
    const key = person.words.join(' ')
    const evidence = byName.get(key) ?? {mentions: [], persons: 0, isTitled: false}
    evidence.mentions.push(at)
    if (kind === 'person') {
      evidence.persons += 1
      evidence.isTitled ||= person.isTitled
      if (person.words.length > 1) familyNames.add(person.words.at(-1) as string)
    }
    byName.set(key, evidence)
  }
  for (const [key, {mentions: own, persons, isTitled}] of byName) {
    if (persons === own.length) continue
    const words = key.split(' ')
    const isPerson =
      isTitled ||
      (words.length === 1 ? familyNames.has(key) : persons > 0 && isListedGiven(words[0] as string))
    const isOther = own.some(at => {
      const {kind, text} = mentions[at] as NameMention
      return kind !== 'person' && hasOtherEvidence(readOther(text))
    })
    if (isPerson && isOther) continue
    if (persons === 0 && !isPerson) continue
    const rest = own.map(at => kinds[at] as EntityKind).find(kind => kind !== 'person')
    const isMostly = isPerson || (!isOther && 2 * persons >= own.length)
    for (const at of own) {
      if (isMostly) kinds[at] = 'person'
      else if (kinds[at] === 'person') kinds[at] = rest as EntityKind
    }
  }
  return kinds
}
