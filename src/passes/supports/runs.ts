import type {Block} from '../../model.ts'

/** The blocks of one kind that follow each other: the items of a list, the cells of a table. */
export interface BlockRun {
  readonly first: number
  readonly last: number
}

/** The run in which each block stands. */
export function runsOf(blocks: readonly Block[]): readonly BlockRun[] {
  const runs: BlockRun[] = []
  let first = 0
  for (const [index, {kind}] of blocks.entries()) {
    if (blocks[index + 1]?.kind === kind) continue
    const run = {first, last: index}
    while (runs.length <= index) runs.push(run)
    first = index + 1
  }
  return runs
}
