/** A partition of numbers from 0, in which sets can be joined. */
export interface Partition {
  /** The number that stands for the set of a number. */
  rootOf(item: number): number
  join(one: number, other: number): void
}

/** Makes a partition in which each number is alone. */
export function partition(size: number): Partition {
  const parents = Array.from({length: size}, (_, index) => index)
  const rootOf = (item: number): number => {
    let root = item
    while (parents[root] !== root) root = parents[root] as number
    parents[item] = root
    return root
  }
  return {
    rootOf,
    join(one, other) {
      const [low, high] = [rootOf(one), rootOf(other)].sort((a, b) => a - b) as [number, number]
      parents[high] = low
    }
  }
}
