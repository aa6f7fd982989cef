/** From code points to UTF-16 units. */
export function unitsOf(text: string): (codePoint: number) => number {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return codePoint => codePoint
  const offsets = [0]
  for (const character of text) offsets.push((offsets.at(-1) ?? 0) + character.length)
  return codePoint => offsets[codePoint] ?? text.length
}
