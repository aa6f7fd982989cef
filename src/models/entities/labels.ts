import type {EntityKind} from '../../model.ts'

/** What a token is: outside of every name, or the first or a further token of a name of a kind. */
export type Label = 0 | 1 | 2 | 3 | 4 | 5 | 6

export const outside: Label = 0

/** How many labels there are. */
export const labelCount = 7

const kinds: readonly EntityKind[] = ['person', 'organization', 'place']

/** The label of the first, or a further, token of a name. */
export function labelOf(kind: EntityKind, begins: boolean): Label {
  return (2 * kinds.indexOf(kind) + (begins ? 1 : 2)) as Label
}

/** Whether a label begins a name. */
export function begins(label: Label): boolean {
  return label % 2 === 1
}

/** The kind of the name that a token with a label belongs to. */
export function kindOf(label: Label): EntityKind | undefined {
  return kinds[(label - 1) >> 1]
}

/** Whether a label may stand after another: a name does not go on where none, or another, began. */
export function follows(before: Label, label: Label): boolean {
  return label === outside || begins(label) || kindOf(before) === kindOf(label)
}
