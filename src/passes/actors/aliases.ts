import type {NameMention, Token} from '../../model.ts'
import {readKinds} from './name-kinds.ts'
import {readOther} from './name-words.ts'
import {groupOthers} from './others.ts'
import {groupPersons} from './persons.ts'
import {readPerson} from './read-person.ts'

/** What names are read in: a sentence of a document, or anything like it. */
export interface NamedSentence {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** Groups of mentions (indices into `mentions`, in order of first mention) that name the same. */
export function groupNames(
  mentions: readonly NameMention[],
  sentences: readonly NamedSentence[]
): readonly (readonly number[])[] {
  const order = [...mentions.keys()].sort((one, other) =>
    inOrder(mentions[one] as NameMention, mentions[other] as NameMention)
  )
  const ordered = order.map(index => mentions[index] as NameMention)
  const kinds = readKinds(ordered)
  const persons = [...ordered.keys()].filter(at => kinds[at] === 'person')
  const others = [...ordered.keys()].filter(at => kinds[at] !== 'person')
  const groups = [
    ...groupPersons(
      persons.map(at => {
        const {text, title, sentence} = ordered[at] as NameMention
        return {name: readPerson(text, title), sentence}
      })
    ).map(group => group.map(index => persons[index] as number)),
    ...groupOthers(
      others.map((at, index) => {
        const mention = ordered[at] as NameMention
        const before = ordered[others[index - 1] ?? -1]
        return {
          name: readOther(mention.text),
          kind: kinds[at] === 'place' ? ('place' as const) : ('organization' as const),
          introduces: before !== undefined && standsInBrackets(before, mention, sentences)
        }
      })
    ).map(group => group.map(index => others[index] as number))
  ]
  return groups
    .sort((one, other) => (one[0] as number) - (other[0] as number))
    .map(group => group.map(at => order[at] as number))
}

function inOrder(one: NameMention, other: NameMention): number {
  return (
    one.sentence - other.sentence ||
    one.start - other.start ||
    one.end - other.end ||
    Number(one.text > other.text) - Number(one.text < other.text) ||
    Number(one.kind > other.kind) - Number(one.kind < other.kind)
  )
}

/** Whether a name stands in brackets right after another: “Dolm Bus Union (DBU)”. */
function standsInBrackets(
  before: NameMention,
  mention: NameMention,
  sentences: readonly NamedSentence[]
): boolean {
  if (before.sentence !== mention.sentence) return false
  const {text} = sentences[mention.sentence] as NamedSentence
  return (
    /^(?:['’]s?)? ?[([]["“'‘]?(?:the |or )?$/.test(text.slice(before.end, mention.start)) &&
    /^["”'’]?[)\],;]/.test(text.slice(mention.end))
  )
}
