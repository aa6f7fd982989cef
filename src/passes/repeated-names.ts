import type {EntityKind, Sentence, Token} from '../model.ts'
import {definePass} from '../pass.ts'
import {bySentence} from './by-sentence.ts'
import {commonWords} from './common-words.ts'
import {type Entity, entities} from './entities.ts'

/**
 * Names that the tagger missed where they stand, and saw elsewhere in the document: a person by the last name, anything else by
 * all of its name. A word that the document has in small letters too is no name by itself where it opens a sentence.
 */
export const repeatedNames = definePass({
  name: 'repeated-names',
  unit: 'document',
  needs: {entities, commonWords},
  run({sentences}, facts): (sentence: Pick<Sentence, 'index'>) => readonly Entity[] {
    const common = facts.commonWords
    const known = new Map<string, {length: number; kind: EntityKind}>()
    for (const sentence of sentences) {
      for (const {first, last, kind} of facts.entities(sentence)) {
        const from = kind === 'person' ? last : first
        const own = sentence.tokens.slice(from, last + 1)
        if (own.some(({text}) => /^\p{Lu}\p{L}/u.test(text))) {
          known.set(keyOf(own), {length: own.length, kind})
        }
      }
    }
    const lengths = [...new Set([...known.values()].map(({length}) => length))].sort(
      (a, b) => b - a
    )
    return bySentence(
      sentences.flatMap(sentence =>
        found(sentence, facts.entities(sentence)).map(name => [sentence.index, name] as const)
      )
    )

    function found({tokens}: Sentence, seen: readonly Entity[]): readonly Entity[] {
      const taken = new Set(seen.flatMap(({first, last}) => indices(first, last)))
      const names: Entity[] = []
      for (let first = 0; first < tokens.length; first++) {
        if (taken.has(first) || !/^\p{Lu}/u.test(tokens[first]?.text ?? '')) continue
        const name = longestAt(tokens, first)
        if (!name || indices(first, name.last).some(at => taken.has(at))) continue
        names.push(name)
        first = name.last
      }
      return names
    }

    function longestAt(tokens: readonly Token[], first: number): Entity | undefined {
      for (const length of lengths) {
        const own = tokens.slice(first, first + length)
        const [begin, end] = [own[0], own.at(-1)]
        const name = own.length === length ? known.get(keyOf(own)) : undefined
        const last = first + length - 1
        if (name && begin && end && isApart(tokens, {first, last}, common))
          return {first, last, kind: name.kind, start: begin.start, end: end.end}
      }
      return undefined
    }
  }
})

/** Whether no capital beside it makes a name part of a longer one, nor a common word that opens a sentence. */
function isApart(
  tokens: readonly Token[],
  {first, last}: {readonly first: number; readonly last: number},
  common: ReadonlySet<string>
): boolean {
  const [before, own, after] = [tokens[first - 1], tokens[first], tokens[last + 1]]
  const isOpening = before === undefined || /^[.:“"‘'(]$/.test(before.text)
  if (isOpening && first === last && common.has(own?.lower ?? '')) return false
  const isBeside = (token: Token | undefined, at: number) =>
    token !== undefined && /^\p{Lu}/u.test(token.text) && at > 0
  return !isBeside(before, first - 1) && !isBeside(after, last + 1) && after?.text !== '-'
}

function keyOf(tokens: readonly Token[]): string {
  return tokens.map(({text}) => text).join(' ')
}

function indices(first: number, last: number): number[] {
  return Array.from({length: last - first + 1}, (_, offset) => first + offset)
}
