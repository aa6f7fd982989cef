/** A word list with its provenance. Entries are in lower case, unique and in the order given. */
export interface Lexicon {
  readonly name: string
  /** What its entries have in common. */
  readonly about: string
  /** Where the entries come from: `drafted for this project`, or a work and its licence. */
  readonly source: string
  readonly entries: ReadonlySet<string>
}

/**
 * Makes a lexicon.
 *
 * @param data The entries are separated by white space, or by commas where they hold spaces.
 */
export function lexicon(data: {
  name: string
  about: string
  source: string
  entries: string
}): Lexicon {
  const separator = data.entries.includes(',') ? /\s*,\s*/ : /\s+/
  return {...data, entries: new Set(data.entries.trim().split(separator))}
}
