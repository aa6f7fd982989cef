/** A country, a territory, a part of a country with a name of its own, or a state that is no more. */
export interface Country {
  /** ISO 3166-1 alpha-2 code in lower case (`xk` for Kosovo), or `x-` and a word where there is none. */
  readonly id: string
  readonly kind: 'state' | 'territory' | 'part' | 'former'
  /** For a territory or a part, the id of the state it belongs to or that claims it; for a former state, of who took its place. */
  readonly within?: string
  /** The common name as English writes it: `Côte d'Ivoire`. */
  readonly name: string
  /** Other names and acronyms as written: `Ivory Coast`, `U.S.`; without diacritics too. */
  readonly otherNames: readonly string[]
  /** Capitals and cities that stand for the government, as written, old spellings too: `Kyiv`, `Kiev`. */
  readonly capitals: readonly string[]
  /** Adjectives in lower case, the commonest first: `danish`. */
  readonly adjectives: readonly string[]
  /** Nouns for one of its people, in lower case: `dane`. */
  readonly person: readonly string[]
  /** Plural nouns for its people, in lower case: `danes`. */
  readonly people: readonly string[]
  /** Buildings, streets and hills that stand for its government, in lower case: `white house`. */
  readonly seats: readonly string[]
  /** Those of its names, capitals and seats, in lower case, that often mean somebody or something else: `jordan`. */
  readonly ambiguous: ReadonlySet<string>
}

const kinds = ['territory', 'part', 'former'] as const

/**
 * Reads a table of countries. A row holds, between bars:
 * id | names | capitals | adjectives | people | seats | kind and the id of the state it belongs to.
 * The seats and the kind may be left out. A list is separated by commas, `-` is none. A star marks what
 * often means something else. `dane/danes` is singular and plural; `danes` alone drops its “s”.
 *
 * @throws {Error} When a row lacks a name, an adjective or a capital, or its kind is unknown.
 */
export function readCountries(table: string): Country[] {
  return table.trim().split('\n').map(readCountry)
}

function readCountry(row: string): Country {
  const [id = '', names = '', capitals = '', adjectives = '', people = '', seats = '', kind = ''] =
    row.split('|').map(column => column.trim())
  const ambiguous = new Set<string>()
  const [name, ...otherNames] = withPlainForms(listOf(names, ambiguous))
  const [kindOf = '', within] = kind.split(' ')
  const isState = kindOf === ''
  const known = kinds.find(known => known === kindOf)
  const isWhole = name !== undefined && capitals !== '' && adjectives !== '' && people !== ''
  if (!/^(?:[a-z]{2}|x(?:-[a-z]+)+)$/.test(id) || !isWhole || !(isState || known)) {
    throw new Error(
      `Expected id, names, capitals, adjectives, people, seats and kind, got \`${row}\``
    )
  }
  const nouns = listOf(people, ambiguous).map(numbersOf)
  return {
    id,
    kind: known ?? 'state',
    ...(within !== undefined && {within}),
    name,
    otherNames,
    capitals: withPlainForms(listOf(capitals, ambiguous)),
    adjectives: withPlainForms(listOf(adjectives, ambiguous)),
    person: [...new Set(nouns.map(([singular]) => singular))],
    people: [...new Set(nouns.map(([, plural]) => plural))],
    seats: withPlainForms(listOf(seats, ambiguous)),
    ambiguous
  }
}

/** The items of a column; those with a star are added to the ambiguous ones. */
function listOf(column = '', ambiguous: Set<string>): string[] {
  if (column === '' || column === '-') return []
  return column.split(', ').map(item => {
    if (!item.endsWith('*')) return item
    const plain = item.slice(0, -1)
    for (const form of withPlainForms([plain])) ambiguous.add(form.toLowerCase())
    return plain
  })
}

/** The items and, after them, the forms without diacritics of those that have any. */
function withPlainForms(items: readonly string[]): string[] {
  const plain = items.map(item =>
    /[^\0-\x7F]/.test(item) ? item.normalize('NFD').replaceAll(/\p{M}/gu, '') : item
  )
  return [...new Set([...items, ...plain])]
}

/** The singular and the plural of a noun. */
function numbersOf(noun: string): [string, string] {
  const [first = '', second] = noun.split('/')
  return second === undefined ? [first.replace(/s$/, ''), first] : [first, second]
}
