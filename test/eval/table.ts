import {markdownTable} from 'markdown-table'
import {wilsonInterval} from '../../src/score/intervals.ts'
import type {Result, RuleResult} from './task.ts'

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

/** What each rule's findings are worth, as a Markdown table. `opened` is the frozen half when it was opened. */
export function ruleTable(
  rules: readonly RuleResult[],
  opened: readonly RuleResult[] = []
): string {
  const ids = [...new Set(rules.map(({rule}) => rule))]
  const columns = [
    ['test, as opened', opened],
    ['test, today', rules.filter(({half}) => half === 'test')],
    ['dev', rules.filter(({half}) => half === 'dev')]
  ] as const
  const used = columns.filter(([, results]) => results.length > 0)
  const rows = ids.map(id => [
    `\`${id}\``,
    ...used.flatMap(([, results]) => {
      const counts = results.find(({rule}) => rule === id)
      return counts
        ? [share(counts.right, counts.found), share(counts.reported, counts.wanted)]
        : ['–', '–']
    })
  ])
  const head = used.flatMap(([name]) => [`Precision (${name})`, `Recall (${name})`])
  return markdownTable([['Rule', ...head], ...rows], {alignDelimiters: false})
}

/** “18 of 20 (.70–.97)”: whole counts, with Wilson's interval. */
function share(part: number, whole: number): string {
  if (whole === 0) return '–'
  const {low, high} = wilsonInterval(part, whole)
  return `${part} of ${whole} (${twoDecimals(low)}–${twoDecimals(high)})`
}

function twoDecimals(value: number): string {
  return value.toFixed(2).replace(/^0(?=\.)/, '')
}

/** Three decimals, without the zero before the point. */
function figure(value: number): string {
  return value.toFixed(3).replace(/^0(?=\.)/, '')
}
