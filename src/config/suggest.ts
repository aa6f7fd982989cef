/** The word of a list that somebody may have meant: the nearest, where at most a third of it is otherwise. */
export function suggest(written: string, known: readonly string[]): string | undefined {
  const [nearest] = known
    .map(word => ({word, distance: distanceOf(written.toLowerCase(), word.toLowerCase())}))
    .filter(({word, distance}) => distance <= Math.max(1, word.length / 3))
    .sort((a, b) => a.distance - b.distance)
  return nearest?.word
}

/** How many letters must be added, dropped or replaced; infinite where the lengths alone tell that it is many. */
function distanceOf(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > other.length / 2) return Number.POSITIVE_INFINITY
  let row = Array.from({length: other.length + 1}, (_, index) => index)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (let at = 1; at <= other.length; at++) {
      const replaced = (row[at - 1] ?? 0) + (other[at - 1] === letter ? 0 : 1)
      next.push(Math.min(replaced, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
