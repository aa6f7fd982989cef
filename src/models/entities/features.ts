import type {Token} from '../../model.ts'
import {isKnownWord} from '../../parse/tokens.ts'
import {hasCapital} from './candidates.ts'
import {clustersOf} from './clusters.ts'
import type {ListedByToken, ListedName} from './gazetteer.ts'
import {startsName} from './titles.ts'
import {classesOf} from './word-classes.ts'

/** One thing that the tagger sees of a token: what is asked, and the answer. */
export interface Feature {
  /** Such as `w-1`, the word before. It holds no space. */
  readonly template: string
  readonly value: string
}

/** What the tagger sees of each token of a sentence that may be part of a name. */
export function featuresOf(
  tokens: readonly Token[],
  candidates: readonly boolean[],
  listed: ListedByToken
): readonly (readonly Feature[] | undefined)[] {
  return tokens.map((_, at) => (candidates[at] ? featuresAt(tokens, at, listed) : undefined))
}

function featuresAt(
  tokens: readonly Token[],
  at: number,
  listed: ListedByToken
): readonly Feature[] {
  const features: Feature[] = []
  const add: Add = (template, value) => features.push({template, value})
  add(bias, '')
  addWord(add, tokens, at)
  addNeighbours(add, tokens, at)
  addClusters(add, tokens, at)
  addLists(add, tokens, at, listed)
  if (hasCapital(tokens[at] as Token)) addRun(add, tokens, at, listed)
  return features
}

type Add = (template: string, value: string) => void

/** The feature that every token has. */
export const bias = 'bias'

function addWord(add: Add, tokens: readonly Token[], at: number): void {
  const {text, lower, pos} = tokens[at] as Token
  add('w', lower)
  add('shape', shapeOf(text))
  add('pos', pos)
  for (let length = 1; length <= 4 && length < lower.length; length++) {
    add('ends', lower.slice(-length))
    if (length > 1) add('begins', lower.slice(0, length))
  }
  const opening = opens(tokens, at) ? '^' : ''
  add(isKnownWord(lower) ? 'known' : 'new', opening + capitalOf(tokens[at] as Token))
}

function addNeighbours(add: Add, tokens: readonly Token[], at: number): void {
  const {lower} = tokens[at] as Token
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  add('w-1', lowerOf(before))
  add('w+1', lowerOf(after))
  add('w-2', lowerOf(tokens[at - 2]))
  add('w+2', lowerOf(tokens[at + 2]))
  add('w-1,0', `${lowerOf(before)} ${lower}`)
  add('w0,+1', `${lower} ${lowerOf(after)}`)
  add('shape-1', shapeOf(before?.text ?? ''))
  add('shape+1', shapeOf(after?.text ?? ''))
  add('pos-1', before?.pos ?? '')
  add('pos+1', after?.pos ?? '')
}

/** Names of the features of a token, the one before and the one after. */
const offsets = [
  {offset: 0, clusters: ['k0', 'k1', 'k2'], list: 'l', name: 'g'},
  {offset: -1, clusters: ['k0-1', 'k1-1', 'k2-1'], list: 'l-1', name: 'g-1'},
  {offset: 1, clusters: ['k0+1', 'k1+1', 'k2+1'], list: 'l+1', name: 'g+1'}
] as const

function addClusters(add: Add, tokens: readonly Token[], at: number): void {
  for (const {offset, clusters: templates} of offsets) {
    const token = tokens[at + offset]
    if (!token) continue
    const clusters = clustersOf(token.lower)
    const capital = capitalOf(token)
    if (!clusters) add(templates[0], `? ${capital}`)
    else
      for (const [level, template] of templates.entries())
        add(template, `${clusters[level]} ${capital}`)
  }
}

function addLists(add: Add, tokens: readonly Token[], at: number, listed: ListedByToken): void {
  for (const {offset, list, name} of offsets) {
    const token = tokens[at + offset]
    if (!token) continue
    for (const kind of classesOf(token.lower)) add(list, `${kind} ${capitalOf(token)}`)
    const inside = listed[at + offset]
    if (!inside) continue
    const place = inside.first === at + offset ? 'B' : 'I'
    for (const kind of inside.kinds) add(name, `${place} ${kind}${doubt(inside)}`)
  }
}

/** Names of the features of a run of words with a capital: of its first and last word, and of those around it. */
const edges = {
  first: {word: 'first', clusters: ['first-k0', 'first-k1'], list: 'first-l'},
  last: {word: 'last', clusters: ['last-k0', 'last-k1'], list: 'last-l'},
  before: {word: 'before', clusters: ['before-k0', 'before-k1'], list: 'before-l'},
  after: {word: 'after', clusters: ['after-k0', 'after-k1'], list: 'after-l'}
} as const

/** The words with a capital in a row, titles left out: what its first and last word are, and what stands around it. */
function addRun(add: Add, tokens: readonly Token[], at: number, listed: ListedByToken): void {
  const isIn = (index: number) => {
    const token = tokens[index]
    return token !== undefined && hasCapital(token) && !startsName(tokens, index)
  }
  let [first, last] = [at, at]
  while (at - first < longestRun && isIn(first - 1)) first--
  while (last - at < longestRun && isIn(last + 1)) last++
  const [before, after] = [tokens[first - 1], tokens[last + 1]]
  add('run', `${Math.min(last - first + 1, 5)} ${at - first}`)
  add('around', `${lowerOf(before)} ${lowerOf(after)}`)
  const words = {first: tokens[first], last: tokens[last], before, after}
  for (const edge of ['first', 'last', 'before', 'after'] as const) {
    const token = words[edge]
    const {word, clusters: templates, list} = edges[edge]
    add(word, lowerOf(token))
    if (!token) continue
    const clusters = clustersOf(token.lower)
    if (clusters)
      for (const [level, template] of templates.entries()) add(template, String(clusters[level]))
    for (const kind of classesOf(token.lower)) add(list, kind)
  }
  for (const name of new Set(listed.slice(first, last + 1))) {
    if (!name) continue
    const isWhole = name.first === first && name.last === last
    const place = isWhole ? 'run-is' : name.last === last ? 'run-ends' : 'run-has'
    for (const kind of name.kinds) add(place, kind + doubt(name))
  }
  if (after && joins.has(after.lower) && isIn(last + 2)) add('joined', lowerOf(tokens[last]))
  if (before && joins.has(before.lower) && isIn(first - 2)) add('joins', lowerOf(tokens[first - 2]))
  if (startsName(tokens, first - 1) || startsName(tokens, first - 2)) add('title', '')
}

/** A run is followed so far to each side: a line in capitals is no one name. */
const longestRun = 20

const joins: ReadonlySet<string> = new Set(['of', 'for', 'and', 'de', 'du'])

function doubt({ambiguous}: ListedName): string {
  return ambiguous ? '?' : ''
}

function capitalOf(token: Token): string {
  return hasCapital(token) ? 'C' : 'c'
}

function opens(tokens: readonly Token[], at: number): boolean {
  return at === 0 || /^["“‘'(:.]$/.test(tokens[at - 1]?.text ?? '')
}

function lowerOf(token: Token | undefined): string {
  return token?.lower ?? '‹edge›'
}

function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}+/gu, capitals => (capitals.length > 1 ? 'XX' : 'X'))
    .replace(/[\p{Ll}\p{Lo}\p{M}]+/gu, 'x')
    .replace(/\d+/g, '9')
    .slice(0, 8)
}
