import {markdownTable} from 'markdown-table'
import type {Result} from './task.ts'

/** Results as a Markdown table. */
export function evalTable(results: readonly Result[]): string {
  const rows = results.map(({task, file, metric, records, value, low, high, anchors}) => [
    task,
    `\`${file}\``,
    metric,
    String(records),
    `**${figure(value)}** (${figure(low)}–${figure(high)})`,
    anchors.map(anchor => `${anchor.name} ${figure(anchor.value)}`).join(', ')
  ])
  return markdownTable(
    [['Task', 'Data', 'Metric', 'Records', 'rhetlint (95 %)', 'Others'], ...rows],
    {align: ['l', 'l', 'l', 'r', 'l', 'l'], alignDelimiters: false}
  )
}

/** Three decimals, without the zero before the point. */
function figure(value: number): string {
  return value.toFixed(3).replace(/^0(?=\.)/, '')
}
