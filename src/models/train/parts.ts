import {createHash} from 'node:crypto'

const run = 8

/**
 * A number from 0 to 9 for each text, by a hash: texts that share eight words in a row, or are the
 * same but for marks and figures, get the same.
 */
export function partsOf(texts: readonly string[]): readonly number[] {
  const words = texts.map(text => text.toLowerCase().match(/[a-z]+/g) ?? [])
  const leaders = texts.map((_, index) => index)
  const leaderOf = (index: number): number => {
    let at = index
    while (leaders[at] !== at) at = leaders[at] as number
    return at
  }
  const firstWith = new Map<string, number>()
  for (const [index, own] of words.entries()) {
    const runs = Array.from({length: Math.max(1, own.length - run + 1)}, (_, start) =>
      own.slice(start, start + run).join(' ')
    )
    for (const shared of runs) {
      const first = firstWith.get(shared)
      if (first === undefined) firstWith.set(shared, index)
      else {
        const [a, b] = [leaderOf(first), leaderOf(index)]
        leaders[Math.max(a, b)] = Math.min(a, b)
      }
    }
  }
  return texts.map((_, index) => hashOf((words[leaderOf(index)] ?? []).join(' ')) % 10)
}

function hashOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE()
}
