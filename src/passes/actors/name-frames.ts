import {
  inwardPrepositions,
  settlementNouns,
  statehoodNouns,
  trustNouns
} from '../../lexicons/lands.ts'
import {definiteDeterminers} from '../../lexicons/speakers.ts'
import type {NameMention, Sentence, Token} from '../../model.ts'
import {firstFrom} from '../token-positions.ts'
import {isIn, isWord} from '../words.ts'

/** What the words around a name show it to be: a state, another place, or somebody. */
export type Shown = 'state' | 'place' | 'person'

/**
 * What the words around each name of a document show: “the government of Dolm” makes a state, “in Dolm” a place, “Mr Dolm” a
 * person. No list knows every land.
 */
export function shownByFrames(
  mentions: readonly NameMention[],
  sentences: readonly Sentence[]
): (name: string) => Shown | undefined {
  const shown = new Map<string, Set<Shown>>()
  for (const mention of mentions) {
    const {tokens = []} = sentences[mention.sentence] ?? {}
    const frame = mention.title === undefined ? frameOf(tokens, mention) : 'person'
    if (!frame) continue
    const known = shown.get(mention.text)
    if (known) known.add(frame)
    else shown.set(mention.text, new Set([frame]))
  }
  return name => {
    const frames = shown.get(name)
    return (['person', 'state', 'place'] as const).find(frame => frames?.has(frame))
  }
}

function frameOf(tokens: readonly Token[], {start, end}: NameMention): Shown | undefined {
  const first = firstFrom(tokens, start)
  const [earlier, before] = [tokens[first - 2], tokens[first - 1]]
  if (isWord(before, 'of')) {
    if (isIn(statehoodNouns, earlier)) return 'state'
    if (isIn(settlementNouns, earlier)) return 'place'
  }
  const next = firstFrom(tokens, end)
  const isGenitive = /^['’]s?$/.test(tokens[next]?.text ?? '')
  if (isGenitive && isIn(statehoodNouns, tokens[next + 1])) return 'state'
  if (isIn(inwardPrepositions, before) && !isIn(trustNouns, earlier)) return 'place'
  return undefined
}

/** Whether a determiner stands before a name: “the Sides”. */
export function isDetermined(
  {tokens}: Pick<Sentence, 'tokens'>,
  {start}: Pick<NameMention, 'start'>
): boolean {
  const before = tokens[firstFrom(tokens, start) - 1]
  return isIn(definiteDeterminers, before) || isWord(before, 'a', 'an', 'this', 'these', 'all')
}
