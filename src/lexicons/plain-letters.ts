const plain: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ə: 'a'
}

/** A word in lower case without the marks of its letters, as names are listed: “gospođa” is “gospoda”. */
export function plainLetters(word: string): string {
  if (!/[^\0-\x7F]/.test(word)) return word
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đðłøßæœıþə]/g, letter => plain[letter] ?? letter)
    .replaceAll('’', "'")
}
