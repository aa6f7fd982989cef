import {formsOf} from '../../lexicons/inflections.ts'
import {irregularVerbs} from '../../lexicons/irregular-verbs.ts'
import type {Lexicon} from '../../lexicons/lexicon.ts'

/** A form of a verb; a past form may be a participle too, a participle is nothing else. */
export interface VerbForm {
  readonly base: string
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'gerund'
}

const participles: ReadonlySet<string> = new Set(
  [...irregularVerbs.entries].flatMap(entry => {
    const [, past, participle] = entry.split(/\s+/)
    return participle !== undefined && participle !== past ? [participle] : []
  })
)

/** The forms of a lexicon's verbs, given in the base form. */
export function verbForms(lexicon: Lexicon): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  for (const base of lexicon.entries) {
    for (const [at, form] of formsOf(base).entries()) {
      if (!forms.has(form)) forms.set(form, {base, form: kindOf(form, at, base)})
    }
    // “fuelled” beside “fueled”
    if (/[aeiou]l$/.test(base) && !/(?:ee|ai|ea|oi)l$/.test(base)) {
      forms.set(`${base}led`, {base, form: 'past'})
      forms.set(`${base}ling`, {base, form: 'gerund'})
    }
  }
  return forms
}

function kindOf(form: string, at: number, base: string): VerbForm['form'] {
  if (at === 0) return 'base'
  if (at === 1 && form.endsWith('s')) return 'third'
  if (form.endsWith('ing')) return 'gerund'
  return participles.has(form) && form !== base ? 'participle' : 'past'
}

/** The forms of phrases that begin with a verb in the base form: “lead to” gives “led to”. */
export function phraseForms(lexicon: Lexicon): Lexicon {
  const entries = new Set<string>()
  for (const entry of lexicon.entries) {
    const [verb = '', ...rest] = entry.split(' ')
    for (const form of formsOf(verb)) entries.add([form, ...rest].join(' '))
  }
  return {...lexicon, entries}
}
