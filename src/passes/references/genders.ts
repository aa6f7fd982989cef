import {femaleGivenNames} from '../../lexicons/given-names/female.ts'
import {maleGivenNames} from '../../lexicons/given-names/male.ts'
import {unisexGivenNames} from '../../lexicons/given-names/unisex.ts'
import {femaleOffices, maleOffices} from '../../lexicons/offices.ts'
import {manNouns, womanNouns} from '../../lexicons/person-nouns.ts'
import {plainLetters} from '../../lexicons/plain-letters.ts'
import {femaleTitles, maleTitles} from '../../lexicons/titles.ts'

/** What a pronoun of the third person tells apart in persons. */
export type Gender = 'male' | 'female'

/** The gender that a title before a name tells: “Mrs”, “Queen”. */
export function genderOfTitle(title: string): Gender | undefined {
  const words = title.toLowerCase().split(' ')
  // Of “Lord Mayor Mrs” the last word that tells it counts.
  return words.map(genderOfNoun).findLast(gender => gender !== undefined)
}

/** The gender that a noun tells: “chairwoman”, “brother”. */
export function genderOfNoun(noun: string): Gender | undefined {
  if ([femaleTitles, femaleOffices, womanNouns].some(({entries}) => entries.has(noun)))
    return 'female'
  if ([maleTitles, maleOffices, manNouns].some(({entries}) => entries.has(noun))) return 'male'
  return /wom[ae]n$/.test(noun) ? 'female' : undefined
}

/** The gender that a whole name tells by its given name; a single word may be a family’s. */
export function genderOfName(name: string): Gender | undefined {
  const words = name.split(' ')
  const given = words.slice(0, -1).find(word => !/^\p{Lu}\.?$/u.test(word))
  return given === undefined ? undefined : genderOfGiven(given)
}

/** The gender of a given name, where only one bears it. */
function genderOfGiven(name: string): Gender | undefined {
  const given = plainLetters(name.toLowerCase())
  if (unisexGivenNames.entries.has(given)) return undefined
  const [female, male] = [femaleGivenNames, maleGivenNames].map(({entries}) => entries.has(given))
  if (female === male) return undefined
  return female ? 'female' : 'male'
}
