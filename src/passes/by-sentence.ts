import type {Sentence} from '../model.ts'

/**
 * Gives for a sentence what belongs to it, in the order given.
 *
 * @param pairs Each thing with the index of its sentence.
 */
export function bySentence<Thing>(
  pairs: Iterable<readonly [number, Thing]>
): (sentence: Pick<Sentence, 'index'>) => readonly Thing[] {
  const groups = new Map<number, Thing[]>()
  for (const [index, thing] of pairs) {
    const group = groups.get(index)
    if (group) group.push(thing)
    else groups.set(index, [thing])
  }
  return ({index}) => groups.get(index) ?? []
}
