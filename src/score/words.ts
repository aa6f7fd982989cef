/** Where the words of a text begin: runs of letters and digits, with apostrophes, hyphens and points inside. */
export function wordStarts(text: string): readonly number[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu), ({index}) => index)
}
