import {bias} from '../../entities/features.ts'
import type {KeptWeights} from '../../entities/kept-weights.ts'
import {labelCount, outside} from '../../entities/labels.ts'
import type {Learned, Settings} from './crf.ts'

/** No weight is kept beyond this: one byte then tells a hundredth or so apart. */
const largest = 2.54

/** The smallest weight for which a feature is kept. */
const smallest = 0.03

/**
 * Rounds what was learned to whole units and leaves out what hardly weighs.
 *
 * @param lean What is taken from every label “outside”, so that more is found.
 */
export function kept({features, weights, transitions}: Learned, lean: number): KeptWeights {
  const unit = largest / 127
  const rounded = (value: number) => Math.max(-127, Math.min(127, Math.round(value / unit)))
  const own = [...features].filter(([, id]) =>
    Array.from({length: labelCount}).some(
      (_, label) => Math.abs(weights[id * labelCount + label] ?? 0) >= smallest
    )
  )
  const bytes = new Int8Array(own.length * labelCount)
  for (const [place, [name, id]] of own.entries())
    for (let label = 0; label < labelCount; label++)
      bytes[place * labelCount + label] = rounded(
        (weights[id * labelCount + label] ?? 0) -
          (name === `${bias} ` && label === outside ? lean : 0)
      )
  return {
    features: own.map(([name]) => name),
    weights: bytes,
    transitions: Array.from(transitions, value => Math.round(value / unit))
  }
}

/** A string as the formatter writes it: in the quotation marks of which it holds fewer. */
function quoted(text: string): string {
  const count = (mark: string) => text.split(mark).length
  const mark = count("'") > count('"') ? '"' : "'"
  const escaped = text.replaceAll('\\', '\\\\').replaceAll(mark, `\\${mark}`)
  return mark + escaped.replaceAll('\n', '\\n') + mark
}

/** The module that holds the weights; the same weights give the same bytes. */
export function weightsSource(
  {features, weights, transitions}: KeptWeights,
  settings: Settings,
  hashes: readonly string[]
): string {
  return `// Written by \`npm run train -- entities\`; do not edit.
//
// Learned from CrossNER, politics (Liu, Xu, Yu, Dai, Ji, Cahyawijaya, Madotto and Fung, AAAI 2021), MIT, and from WNUT17
// (Derczynski, Nichols, van Erp and Limsopatham, WNUT 2017), CC BY 4.0, as they stand in the files with the SHA-256
// ${hashes.map(hash => `${hash}…`).join(' and ')}. Settings: ${JSON.stringify(settings)}.

export const features =
  ${quoted(features.join('\n'))}

export const weights =
  '${Buffer.from(weights.buffer).toString('base64')}'

export const transitions =
  '${transitions.join(' ')}'
`
}
