import {doublingVerbs, irregularVerbs} from './irregular-verbs.ts'

const irregular = new Map(
  [...irregularVerbs.entries].map(entry => {
    const [base = '', ...forms] = entry.split(/\s+/)
    return [base, forms]
  })
)

/** All forms of a verb: the base, “-s”, past tense, participle and “-ing”. */
export function formsOf(base: string): readonly string[] {
  const stem = doublingVerbs.entries.has(base) ? `${base}${base.at(-1)}` : base.replace(/e$/, '')
  const third = /(?:[sxz]|[cs]h|o)$/.test(base)
    ? `${base.replace(/z$/, 'zz')}es`
    : `${base.replace(/([^aeiou])y$/, '$1ie')}s`
  const past = irregular.get(base) ?? [`${stem.replace(/([^aeiou])y$/, '$1i')}ed`]
  const gerund = base === 'lie' ? 'lying' : base.endsWith('ee') ? `${base}ing` : `${stem}ing`
  return [...new Set([base, third, ...past, gerund])]
}
