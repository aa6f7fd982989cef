import {communities} from '../../lexicons/communities.ts'
import {
  creeds,
  eventNameNouns,
  holidays,
  languages,
  monthsAndDays
} from '../../lexicons/event-nouns.ts'
import {familyNames} from '../../lexicons/family-names.ts'
import {givenNames} from '../../lexicons/given-names.ts'
import type {Lexicon} from '../../lexicons/lexicon.ts'
import {nameParticles, nameSuffixes, nameWords} from '../../lexicons/name-parts.ts'
import {offices} from '../../lexicons/offices.ts'
import {
  armedNouns,
  civilNouns,
  companyNouns,
  companySuffixes,
  governmentNouns,
  organizationNouns,
  partyAdjectives,
  partyNouns,
  pressNouns,
  sportNouns
} from '../../lexicons/organization-nouns.ts'
import {placeNouns} from '../../lexicons/places/regions.ts'
import {plainLetters} from '../../lexicons/plain-letters.ts'
import {titles} from '../../lexicons/titles.ts'

const lists: Readonly<Record<string, readonly Lexicon[]>> = {
  given: givenNames,
  family: [familyNames],
  word: [nameWords],
  particle: [nameParticles],
  suffix: [nameSuffixes],
  title: [titles],
  office: [offices],
  body: [organizationNouns],
  government: [governmentNouns],
  armed: [armedNouns],
  party: [partyNouns, partyAdjectives],
  company: [companyNouns, companySuffixes],
  press: [pressNouns],
  civil: [civilNouns],
  sport: [sportNouns],
  event: [eventNameNouns],
  date: [monthsAndDays, holidays],
  creed: [creeds],
  language: [languages],
  community: [communities],
  place: [placeNouns]
}

let classes: ReadonlyMap<string, readonly string[]> | undefined
const none: readonly string[] = []

/** The lists of single words that a word in lower case stands in. */
export function classesOf(lower: string): readonly string[] {
  classes ??= readClasses()
  return classes.get(plainLetters(lower)) ?? none
}

function readClasses(): Map<string, string[]> {
  const classes = new Map<string, string[]>()
  for (const [name, lexicons] of Object.entries(lists)) {
    for (const {entries} of lexicons) {
      for (const entry of entries) {
        const known = classes.get(entry)
        if (!known) classes.set(entry, [name])
        else if (!known.includes(name)) known.push(name)
      }
    }
  }
  return classes
}
