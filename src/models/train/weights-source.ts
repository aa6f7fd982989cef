import {fewest, type Learned, mostFeatures, type Question, questions} from './learn.ts'

/** The module that holds both models; the same models give the same bytes. */
export function weightsSource({
  models,
  hash
}: {
  models: Record<Question, Learned & {readonly threshold: number}>
  /** Of the file that they were learned from. */
  hash: string
}): string {
  const vocabulary = [...models.worth.weights.keys()].sort()
  const settings = `features in at least ${fewest} sentences, the ${mostFeatures} that weigh most; L2 penalty ${questions.checkable.penalty} (checkable), ${questions.worth.penalty} (worth)`
  return `// Written by \`npm run train\`; do not edit.
//
// Learned from ClaimBuster, "A Benchmark Dataset of Check-worthy Factual Claims" (Arslan, Hassan, Li and Tremayne,
// ICWSM 2020; doi.org/10.5281/zenodo.3609356), CC BY 4.0, as it stands in the file with the SHA-256 ${hash}…
// Settings: ${settings}. No chance is involved, so there is no seed.
import type {LinearModel} from './model.ts'

export const vocabulary =
  ${quoted(vocabulary.join('\t'))}

export const checkable: LinearModel = ${modelSource(models.checkable, vocabulary)}

export const worth: LinearModel = ${modelSource(models.worth, vocabulary)}
`
}

function modelSource(
  {base, weights, threshold}: Learned & {readonly threshold: number},
  vocabulary: readonly string[]
): string {
  const values = vocabulary.map(feature => weights.get(feature) ?? 0)
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const unit = Number((largest / 0x7fff).toPrecision(6))
  const bytes = Buffer.alloc(values.length * 2)
  for (const [index, value] of values.entries()) {
    const units = Math.round(value / unit)
    bytes.writeInt16BE(Math.max(-0x8000, Math.min(0x7fff, units)), index * 2)
  }
  return `{
  threshold: ${threshold},
  base: ${Number(base.toPrecision(6))},
  unit: ${unit},
  weights:
    '${bytes.toString('base64')}'
}`
}

function quoted(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\t', '\\t')
  return `'${escaped}'`
}
