import type {Token} from '../../model.ts'

/** The tense or mood that a verb or auxiliary shows, with the words right after it. */
export function tenseAt(tokens: readonly Token[], words: readonly string[], at: number): string {
  const word = words[at] ?? ''
  const known = auxiliaries.get(word)
  if (known === 'have')
    return isFollowedByVerb(tokens, at) ? 'perfect' : (haves.get(word) ?? 'base')
  if (known) return known
  if (word === 'going' && words[at + 1] === 'to') return 'future'
  if (word.endsWith('ed') || irregularPasts.has(word)) return 'past'
  if (word.endsWith('ing')) return '-ing'
  return word.endsWith('s') ? 'present -s' : 'base'
}

function isFollowedByVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const verb = next?.pos === 'ADV' || next?.pos === 'PART' ? tokens[at + 2] : next
  return verb?.pos === 'VERB' || verb?.pos === 'AUX'
}

const auxiliaries: ReadonlyMap<string, string> = new Map(
  Object.entries({
    future: "will 'll shall wo gonna",
    necessity: 'should must ought',
    possibility: 'would could might may can ca',
    have: "has have 've had",
    past: 'was were did',
    be: "is are 's 're am 'm be"
  }).flatMap(([name, words]) => words.split(' ').map(word => [word, name] as const))
)
const haves: ReadonlyMap<string, string> = new Map([
  ['had', 'past'],
  ['has', 'present -s']
])

/** Irregular verbs: base, past and participle; drafted for this project. */
const irregular = `
  become became become, begin began begun, break broke broken, bring brought brought, build built built,
  buy bought bought, choose chose chosen, come came come, cost cost cost, cut cut cut, do did done, draw drew drawn,
  drive drove driven, eat ate eaten, fall fell fallen, feel felt felt, fight fought fought, find found found,
  forget forgot forgotten, get got gotten, give gave given, go went gone, grow grew grown, have had had,
  hear heard heard, hold held held, keep kept kept, know knew known, lead led led, leave left left, lend lent lent,
  let let let, lose lost lost, make made made, mean meant meant, meet met met, pay paid paid, put put put,
  rise rose risen, run ran run, say said said, see saw seen, sell sold sold, send sent sent, sit sat sat,
  speak spoke spoken, spend spent spent, stand stood stood, take took taken, teach taught taught, tell told told,
  think thought thought, throw threw thrown, understand understood understood, win won won, write wrote written`
  .trim()
  .split(/,\s+/)
  .map(forms => forms.split(' '))

// What is past or base alike (“put”, “let”) is told by nothing here; it counts as past only where it mostly is.
const irregularPasts: ReadonlySet<string> = new Set(
  irregular
    .flatMap(([base, ...pasts]) => pasts.filter(past => past !== base))
    .concat(['cost', 'cut', 'put', 'let'])
)
const bases: ReadonlyMap<string, string> = new Map([
  ...irregular.flatMap(([base = '', ...pasts]) => pasts.map(past => [past, base] as const)),
  ['has', 'have'],
  ['does', 'do'],
  ['goes', 'go']
])

/** What the forms of a verb have in common: not a word, but close to its base. */
export function stemOf(word: string): string {
  const base = bases.get(word) ?? word
  if (base.length < 4) return base
  return base
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/([^aeiou])\1(?:ed|ing)$/, '$1')
    .replace(/(?:ing|ed|es|s|e)$/, '')
}

/** The ending of a verb form that tells its tense, with that of an irregular past; empty for the base. */
export function formOf(word: string): string {
  if (irregularPasts.has(word) || /e[dn]$/.test(word)) return ' -ed'
  if (word.endsWith('ing')) return ' -ing'
  return word.endsWith('s') ? ' -s' : ''
}
