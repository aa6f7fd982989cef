import {markdownTable} from 'markdown-table'
import {z} from 'zod'

const quality = z.object({
  brier: z.number(),
  expectedCalibrationError: z.number(),
  bins: z.array(z.object({predicted: z.number(), observed: z.number(), n: z.number()}))
})
const heldOut = z.object({records: z.number(), checkable: quality, worth: quality})

/** How often what the claim models score so is judged so: a row for each tenth of the scores, in the held-out sentences. */
export function reliabilityTable(written: string): string {
  const {checkable, worth, records} = heldOut.parse(JSON.parse(written))
  const rows = checkable.bins.map((bin, index) => [bin, worth.bins[index]] as const)
  const cells = (bin: (typeof checkable.bins)[number] | undefined) =>
    bin ? [share(bin.predicted), share(bin.observed), String(bin.n)] : ['', '', '']
  const table = markdownTable(
    [
      [
        '`score`: mean',
        'judged checkable',
        'Sentences',
        '`worth`: mean',
        'judged worth it',
        'Sentences'
      ],
      ...rows.map(([one, other]) => [...cells(one), ...cells(other)])
    ],
    {align: ['r', 'r', 'r', 'r', 'r', 'r'], alignDelimiters: false}
  )
  const errors = [checkable, worth].map(({expectedCalibrationError}) =>
    share(expectedCalibrationError)
  )
  const briers = [checkable, worth].map(({brier}) => share(brier))
  return `${table}\n\n${records} sentences; expected calibration error ${errors.join(' and ')}, Brier score ${briers.join(' and ')}.`
}

function share(value: number): string {
  return value.toFixed(2).replace(/^0/, '')
}
