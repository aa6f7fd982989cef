import {placeNouns} from '../../lexicons/places/regions.ts'
import {acronymOf, initialsOf, mayAbbreviate} from './acronyms.ts'
import {halfOf, isPlaceName, listingOf} from './listed-actors.ts'
import {type ReadName, wordsOf} from './name-words.ts'
import {type Partition, partition} from './partition.ts'
import {isShortHead, isShortTail} from './short-forms.ts'

/** A mention of an organization or a place. */
export interface OtherMention {
  readonly name: ReadName
  readonly kind: 'organization' | 'place'
  /** Whether it stands in brackets after the mention before it: “Dolm Bus Union (DBU)”. */
  readonly introduces: boolean
}

/** One name, in all its mentions. */
interface Form {
  readonly name: ReadName
  readonly mentions: number[]
  /** How many more mentions are of an organization than of a place. */
  organization: number
}

/** Groups mentions of organizations and places, given in the order of the text, by what they name. */
export function groupOthers(mentions: readonly OtherMention[]): number[][] {
  const {forms, formOf} = readForms(mentions)
  const sets = partition(forms.length)
  joinListed(forms, sets)
  joinTails(forms, sets)
  joinIntroduced(mentions, formOf, forms, sets)
  joinAcronyms(forms, sets)
  joinShortForms(forms, sets)
  const groups = new Map<number, number[]>()
  for (const [at, form] of formOf.entries()) {
    listIn(groups, sets.rootOf(form)).push(at)
  }
  return [...groups.values()]
}

function readForms(mentions: readonly OtherMention[]): {forms: Form[]; formOf: number[]} {
  const forms: Form[] = []
  const byKey = new Map<string, number>()
  const formOf = mentions.map(({name, kind}, at) => {
    const key = [name.words.join(' '), name.tail].join('|')
    const index = byKey.get(key) ?? forms.length
    if (index === forms.length) forms.push({name, mentions: [], organization: 0})
    byKey.set(key, index)
    const form = forms[index] as Form
    form.mentions.push(at)
    form.organization += kind === 'organization' ? 1 : -1
    return index
  })
  return {forms, formOf}
}

function joinListed(forms: readonly Form[], sets: Partition): void {
  const firstOf = new Map<string, number>()
  const named = new Set(forms.map(({name}) => name.words.join(' ')))
  const listed = forms.map(({name: {words}}) =>
    listingOf(halfOf(words, named)?.split(' ') ?? words)
  )
  for (const isAmbiguous of [false, true]) {
    for (const [index, listing] of listed.entries()) {
      if (listing?.isAmbiguous !== isAmbiguous) continue
      const known = listing.ids.filter(id => firstOf.has(id))
      if (known.length === 1) sets.join(index, firstOf.get(known[0] as string) as number)
      else if (!isAmbiguous) firstOf.set(listing.ids[0] as string, index)
    }
  }
}

/** “Dolm” is “Dolm, Indiana” and “Dolm City” where there is no other. */
function joinTails(forms: readonly Form[], sets: Partition): void {
  const regions = new Set(forms.map(({name}) => name.tail))
  const byHead = new Map<string, number[]>()
  for (const [index, {name}] of forms.entries()) {
    const key = shortPlace(name.words, regions)
    listIn(byHead, key).push(index)
  }
  for (const indices of byHead.values()) {
    const tails = [...new Set(indices.map(index => (forms[index] as Form).name.tail))].sort(
      (one, other) => one.length - other.length
    )
    const longest = tails.at(-1) as string
    const isOne = tails.every(tail => longest.startsWith(tail))
    if (isOne) for (const index of indices) sets.join(index, indices[0] as number)
  }
}

/** What “Dolm City” and “State of Dolm” are called for short, unless a list knows them or what is short is a region here. */
function shortPlace(words: readonly string[], regions: ReadonlySet<string>): string {
  const key = words.join(' ')
  if (words.length < 2 || listingOf(words)) return key
  const [first = '', second, third] = words
  if (second === 'of' && /^(?:city|province|republic|state|town)$/.test(first)) {
    return words.slice(third === 'the' ? 3 : 2).join(' ')
  }
  const stem = words.slice(0, -1)
  const isCity = words.at(-1) === 'city' && !listingOf(stem) && !regions.has(stem.join(' '))
  return isCity ? stem.join(' ') : key
}

function joinIntroduced(
  mentions: readonly OtherMention[],
  formOf: readonly number[],
  forms: readonly Form[],
  sets: Partition
): void {
  for (const [at, {introduces}] of mentions.entries()) {
    if (!introduces) continue
    const pair = [formOf[at - 1] as number, formOf[at] as number] as const
    const [before, inside] = pair.map(index => (forms[index] as Form).name) as [ReadName, ReadName]
    const fits = [
      [before, inside],
      [inside, before]
    ].some(([short, long]) => {
      const acronym = acronymOf((short as ReadName).written)
      return acronym !== undefined && mayAbbreviate(acronym, wordsOf((long as ReadName).written))
    })
    if (fits) sets.join(...pair)
  }
}

function joinAcronyms(forms: readonly Form[], sets: Partition): void {
  const byInitials = new Map<string, Set<number>>()
  for (const [index, {name}] of forms.entries()) {
    const whole = initialsOf(wordsOf(name.written))
    for (const initials of new Set([...initialsOf(name.words), ...whole])) {
      byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(index))
    }
  }
  for (const [index, {name}] of forms.entries()) {
    const acronym = isPlaceName(name.words) ? undefined : acronymOf(name.written)
    const longs = acronym === undefined ? [] : [...(byInitials.get(acronym) ?? [])]
    joinIfOne(index, longs, forms, sets)
  }
}

function joinShortForms(forms: readonly Form[], sets: Partition): void {
  const byKey = new Map<string, number>()
  for (const [index, {name}] of forms.entries()) {
    if (name.tail === '') byKey.set(name.words.join(' '), index)
  }
  const longsOf = new Map<number, number[]>()
  for (const [long, {name, organization}] of forms.entries()) {
    if (organization <= 0) continue
    const {words} = name
    for (let cut = 1; cut < words.length; cut++) {
      const [head, tail] = [words.slice(0, cut), words.slice(cut)]
      const shorts = [
        isShortHead(head, tail) ? byKey.get(head.join(' ')) : undefined,
        isShortTail(head, tail) ? byKey.get(tail.join(' ')) : undefined
      ]
      for (const short of shorts) {
        if (short === undefined || (forms[short] as Form).organization <= 0) continue
        listIn(longsOf, short).push(long)
      }
    }
  }
  for (const [short, longs] of longsOf) joinIfOne(short, longs, forms, sets)
}

/** Joins a short form and its long forms where these are all names of one. */
function joinIfOne(
  short: number,
  longs: readonly number[],
  forms: readonly Form[],
  sets: Partition
): void {
  const roots = new Set(longs.map(long => sets.rootOf(long)))
  const [long] = longs
  if (roots.size !== 1 || long === undefined) return
  const [one, other] = [short, long].map(index => listingOf((forms[index] as Form).name.words))
  const isSame = !one || one.isAmbiguous || !other || one.ids.some(id => other.ids.includes(id))
  if (isSame) sets.join(short, long)
}

function listIn<K>(lists: Map<K, number[]>, key: K): number[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

/** Whether what is said of a name shows that it is one of an organization or place. */
export function hasOtherEvidence(name: ReadName): boolean {
  const {words} = name
  return (
    listingOf(words) !== undefined ||
    isPlaceName(words) ||
    acronymOf(name.written) !== undefined ||
    placeNouns.entries.has(words.at(-1) ?? '')
  )
}
