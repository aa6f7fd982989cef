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
 * @param data The entries are separated by white space, or by commas where they hold spaces; those of the
 *   lexicons that it includes come first.
 * @throws {Error} When an entry stands twice or is not in lower case.
 */
export function lexicon(data: {
  name: string
  about: string
  source: string
  includes?: readonly Lexicon[]
  entries: string
}): Lexicon {
  const {includes = [], ...own} = data
  const separator = own.entries.includes(',') ? /\s*,\s*/ : /\s+/
  const entries = new Set(includes.flatMap(lexicon => [...lexicon.entries]))
  for (const entry of own.entries.trim().split(separator)) {
    if (entry === '' || entries.has(entry) || entry !== entry.toLowerCase()) {
      throw new Error(
        `Expected entries once and in lower case, got \`${entry}\` in \`${own.name}\``
      )
    }
    entries.add(entry)
  }
  return {...own, entries}
}
