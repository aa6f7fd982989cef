import type {Token} from '../../model.ts'

/** Shares of a sentence's words, by part of speech, and the steps at which they are told apart. */
const shares = [
  {name: 'nouns and names', of: ['NOUN', 'PROPN'], steps: [0.1, 0.2, 0.3, 0.4]},
  {name: 'names', of: ['PROPN'], steps: [0.05, 0.1, 0.2, 0.3]},
  {name: 'pronouns', of: ['PRON'], steps: [0.05, 0.1, 0.15, 0.2, 0.3]},
  {name: 'verbs', of: ['VERB', 'AUX'], steps: [0.1, 0.15, 0.2, 0.25, 0.3]},
  {name: 'adjectives', of: ['ADJ'], steps: [0.05, 0.1, 0.15]},
  {name: 'adverbs', of: ['ADV'], steps: [0.05, 0.1, 0.2]},
  {name: 'prepositions', of: ['ADP'], steps: [0.05, 0.1, 0.15, 0.2]},
  {name: 'figures', of: ['NUM'], steps: [0.05, 0.1, 0.2]}
].map(({name, of, steps}) => ({
  of,
  steps: steps.map(step => ({step, feature: `share: ${name} ${step * 100} % or more`}))
}))

const wordless: ReadonlySet<string> = new Set(['PUNCT', 'SYM', 'SPACE'])

const tokenSteps = [4, 7, 10, 15, 20, 30, 45].map(step => ({
  step,
  feature: `length: ${step} tokens or more`
}))
const letterSteps = [3.5, 4, 4.5, 5, 5.5, 6].map(step => ({
  step,
  feature: `length: ${step} letters a word or more`
}))

/** How long a sentence and its words are, how many names it has, and how much of it is of each part of speech. */
export function proportionFeatures(tokens: readonly Token[]): readonly string[] {
  const features: string[] = []
  const counts = new Map<string, number>()
  let [words, letters, names, isInName] = [0, 0, 0, false]
  for (const [index, {text, pos}] of tokens.entries()) {
    counts.set(pos, (counts.get(pos) ?? 0) + 1)
    if (!wordless.has(pos)) {
      words += 1
      letters += text.length
    }
    // The first word has its capital anyway.
    const isName = pos === 'PROPN' && index > 0
    if (isName && !isInName && ++names <= 4) features.push(`names: at least ${names}`)
    isInName = isName
  }
  for (const {of, steps} of shares) {
    const share = of.reduce((sum, pos) => sum + (counts.get(pos) ?? 0), 0) / Math.max(1, words)
    for (const {step, feature} of steps) if (share >= step) features.push(feature)
  }
  for (const {step, feature} of tokenSteps) if (tokens.length >= step) features.push(feature)
  for (const {step, feature} of letterSteps) {
    if (letters / Math.max(1, words) >= step) features.push(feature)
  }
  return features
}
