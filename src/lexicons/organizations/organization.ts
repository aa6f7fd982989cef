/** An organisation that texts name without saying what it is. */
export interface Organization {
  /** Its name as written: `World Health Organization`. */
  readonly name: string
  /** Acronyms, short names, other spellings and houses that stand for it, as written; without diacritics too. */
  readonly otherNames: readonly string[]
  readonly kind: OrganizationKind
  /** The id of the country whose body it is, as in the table of countries; none for bodies of many. */
  readonly country?: string
  /** Those of its names, in lower case, that often mean something else: `who`. */
  readonly ambiguous: ReadonlySet<string>
}

/** What an organisation is. */
type OrganizationKind = (typeof kinds)[number]

const kinds = [
  'international',
  'government',
  'court',
  'bank',
  'party',
  'armed',
  'press',
  'company',
  'civil',
  'university',
  'sport'
] as const

/**
 * Reads a table of organisations. A row holds, between bars: names | kind | country, which may be left out.
 * Names are separated by commas; a star marks one that often means something else.
 *
 * @throws {Error} When a row lacks a name or its kind is unknown.
 */
export function readOrganizations(table: string): Organization[] {
  return table.trim().split('\n').map(readOrganization)
}

function readOrganization(row: string): Organization {
  const [names = '', kindOf, country] = row.split('|').map(column => column.trim())
  const kind = kinds.find(kind => kind === kindOf)
  const ambiguous = new Set<string>()
  const [name, ...others] = names.split(', ').map(item => {
    if (!item.endsWith('*')) return item
    const plain = item.slice(0, -1)
    ambiguous.add(plain.toLowerCase())
    return plain
  })
  if (!name || kind === undefined) {
    throw new Error(`Expected names, a kind and perhaps a country, got \`${row}\``)
  }
  const plain = [name, ...others]
    .filter(item => /[^\0-\x7F]/.test(item))
    .map(item => item.normalize('NFD').replaceAll(/\p{M}/gu, ''))
  return {name, otherNames: [...others, ...plain], kind, ...(country && {country}), ambiguous}
}
