import {markdownTable} from 'markdown-table'
import type {Results} from './results.ts'

/** The tools beside one another, as a Markdown table. */
export function benchTable({tools}: Results): string {
  return markdownTable(
    [
      ['Tool', 'Throughput (MB/s)', 'Start-up (ms)', 'Memory (MB)'],
      ...tools.map(({packages, throughput, startUp, memory}) => [
        packages.join(', '),
        figure(throughput),
        figure(startUp),
        figure(memory)
      ])
    ],
    {align: ['left', 'right', 'right', 'right']}
  )
}

/** All results as Markdown: what was read, the tools, then rhetlint by size. */
export function benchReport(results: Results): string {
  const {compromise, corpus, machine, sizes, stages} = results
  const sizeTable = markdownTable(
    [
      ['rhetlint on one text of (MB)', 'Laid out as', 'Time (s)', 'Memory (MB)'],
      ...sizes.map(({format, megabytes, seconds, memory}) => [
        figure(megabytes),
        format === 'markdown' ? 'Markdown' : 'printed pages',
        figure(seconds),
        figure(memory)
      ])
    ],
    {align: ['right', 'left', 'right', 'right']}
  )
  return [
    `Read: the ${corpus.addresses} State of the Union addresses since ${corpus.since}, ${figure(corpus.megabytes)} MB. Node ${machine.node}, ${machine.cpus} CPUs.`,
    benchTable(results),
    `As far as its Document rhetlint reads ${figure(stages.parse)} MB/s. The slowest of its libraries, compromise, is asked only where the others leave a doubt: here for ${compromise.asked} of ${compromise.sentences} sentences.`,
    sizeTable
  ].join('\n\n')
}

/** Two significant digits below ten, whole numbers above. */
function figure(value: number): string {
  return value < 10 ? value.toPrecision(2) : String(Math.round(value))
}
