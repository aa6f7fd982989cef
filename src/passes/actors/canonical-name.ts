import type {NameMention} from '../../model.ts'
import {acronymOf} from './acronyms.ts'
import {countryName, listingOf} from './listed-actors.ts'
import {readOther} from './name-words.ts'
import {readPerson} from './read-person.ts'

/** A way in which somebody is named, and how often. */
interface Form {
  readonly written: string
  readonly words: readonly string[]
  count: number
}

/**
 * The fullest of the names in a group of mentions, without title; of the equally full the most frequent.
 * A listed country has the name that its table gives.
 */
export function canonicalName(mentions: readonly NameMention[]): string {
  const forms = new Map<string, Form>()
  for (const {text, kind, title} of mentions) {
    const {written, words} = kind === 'person' ? readPerson(text, title) : readOther(text)
    const form = forms.get(written) ?? {written, words, count: 0}
    form.count += 1
    forms.set(written, form)
  }
  const all = [...forms.values()]
  const isOther = mentions.some(({kind}) => kind !== 'person')
  return (isOther ? listedCountry(all) : undefined) ?? fullest(all)
}

/** The country that all the names that are listed may mean. */
function listedCountry(forms: readonly Form[]): string | undefined {
  const ids = forms.map(({words}) => listingOf(words)).filter(listing => listing !== undefined)
  const [id] = ids[0]?.ids.filter(id => ids.every(({ids}) => ids.includes(id))) ?? []
  const isSettled = ids.some(({isAmbiguous}) => !isAmbiguous)
  return id !== undefined && isSettled ? countryName(id) : undefined
}

function fullest(forms: readonly Form[]): string {
  const longest = forms.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one))
  const ends = (form: Form) => [form.words[0], form.words.at(-1)].join(' ')
  const full = forms.filter(form => ends(form) === ends(longest))
  return full.reduce((one, other) => (isBetter(other, one) ? other : one)).written
}

/** An acronym is shorter than any name in words, and capitals throughout are a heading's. */
function sizeOf({written, words}: Form): number {
  const whole = words.filter(word => word.length > 1).length
  return acronymOf(written) === undefined ? whole : 0
}

function isBetter(one: Form, other: Form): boolean {
  const isLoud = ({written}: Form) => Number(written === written.toUpperCase())
  const order =
    isLoud(other) - isLoud(one) ||
    one.count - other.count ||
    one.written.length - other.written.length
  return order > 0
}
