import {z} from 'zod'
import {
  type ClaimScores,
  checkableThreshold,
  claimScores,
  worthThreshold
} from '../../../src/models/claims/model.ts'
import {readTokens} from '../../../src/parse/tokens.ts'
import {shareOf} from '../accuracy.ts'
import heldOut from '../claims-held-out.json' with {type: 'json'}
import {clusteredFigureOf, type Hits} from '../precision-recall.ts'
import type {Result, Task} from '../task.ts'

const graded = z.object({text: z.string(), label: z.enum(['NFS', 'UFS', 'CFS'])})
const spoken = z.object({speech: z.string(), text: z.string(), claim: z.boolean()})

/** One sentence: what it is, and what a model says. */
interface Judged {
  readonly truth: boolean
  readonly found: boolean
}

const trainingFile = 'claimbuster-train.jsonl'

const anchors: Readonly<Record<string, Readonly<Record<string, Result['anchors']>>>> = {
  'policlaim-dev.jsonl': {
    F: [
      {name: 'all true', value: 0.743},
      {name: 'n-gram logistic', value: 0.785}
    ],
    accuracy: [
      {name: 'all true', value: 0.591},
      {name: 'n-gram logistic', value: 0.743}
    ]
  },
  [trainingFile]: {
    F: [
      {name: 'digit rule', value: 0.4},
      {name: 'n-gram logistic', value: 0.69}
    ]
  }
}

/**
 * Whether sentences state facts (`checkable`), and facts worth checking (`worth`): sentences of debates, graded
 * by a crowd, and sentences of speeches.
 */
export const claims: Task = {
  name: 'claims',
  files: [`claims/${trainingFile}`, 'claims/policlaim-dev.jsonl'],
  evaluate(records, file) {
    if (file === trainingFile) return {tasks: heldOutFigures(), rules: []}
    const isGraded = graded.safeParse(records[0]).success
    const tasks = isGraded
      ? gradedFigures(file, z.array(graded).parse(records))
      : spokenFigures(file, z.array(spoken).parse(records))
    return {tasks, rules: []}
  }
}

/**
 * The models that ship have learned from the whole file. What is reported is what models with the same settings
 * made of a tenth when they had learned from the other nine; `npm run train` writes it down.
 */
function heldOutFigures(): Result[] {
  for (const question of ['worth', 'checkable'] as const) {
    const {brier, expectedCalibrationError, bins} = heldOut[question]
    const rows = bins.map(({predicted, observed, n}) => `${predicted}\t${observed}\t${n}`)
    process.stderr.write(
      `${question}: Brier score ${brier}, expected calibration error ${expectedCalibrationError}\npredicted\tobserved\tsentences\n${rows.join('\n')}\n`
    )
  }
  return (['worth', 'checkable'] as const).flatMap(question => {
    const {records, [question]: own} = heldOut
    const [right, missed, wrong] = [own.right, own.gold - own.right, own.found - own.right]
    const judged: Judged[] = [
      ...Array.from({length: right}, () => ({truth: true, found: true})),
      ...Array.from({length: missed}, () => ({truth: true, found: false})),
      ...Array.from({length: wrong}, () => ({truth: false, found: true})),
      ...Array.from({length: records - right - missed - wrong}, () => ({
        truth: false,
        found: false
      }))
    ]
    return figures(
      `${trainingFile} (a held-out tenth)`,
      question,
      judged.map(judged => [judged]),
      {
        anchors: question === 'worth' ? anchors[trainingFile] : undefined
      }
    )
  })
}

function gradedFigures(file: string, records: readonly z.infer<typeof graded>[]): Result[] {
  const scored = records.map(({text, label}) => ({label, ...scoresOf(text)}))
  return [
    ...figures(
      file,
      'worth',
      scored.map(({label, worth}) => [{truth: label === 'CFS', found: worth >= worthThreshold}]),
      {anchors: anchors[file]}
    ),
    ...figures(
      file,
      'checkable',
      scored.map(({label, checkable}) => [
        {truth: label !== 'NFS', found: checkable >= checkableThreshold}
      ]),
      {}
    )
  ]
}

function spokenFigures(file: string, records: readonly z.infer<typeof spoken>[]): Result[] {
  const speeches = new Map<string, Judged[]>()
  for (const {speech, text, claim} of records) {
    const sentences = speeches.get(speech) ?? []
    sentences.push({truth: claim, found: scoresOf(text).checkable >= checkableThreshold})
    speeches.set(speech, sentences)
  }
  return figures(file, 'checkable', [...speeches.values()], {anchors: anchors[file]})
}

const asked = {
  checkable: 'checkable (threshold chosen on this file)',
  worth: 'worth checking'
}

/** Precision, recall, F and accuracy over clusters of sentences, with bootstrap intervals over clusters. */
function figures(
  file: string,
  question: keyof typeof asked,
  clusters: readonly (readonly Judged[])[],
  {anchors}: {anchors?: Readonly<Record<string, Result['anchors']>> | undefined}
): Result[] {
  const hits = clusters.map(hitsOf)
  const common = {task: 'claims', file, records: clusters.flat().length}
  const name =
    file === 'policlaim-dev.jsonl' || question === 'worth' ? asked[question] : 'checkable'
  return [
    ...(['precision', 'recall', 'F'] as const).map(measure => ({
      ...common,
      metric: `${name}, ${measure}`,
      ...clusteredFigureOf(measure, hits),
      anchors: anchors?.[measure] ?? []
    })),
    {
      ...common,
      metric: `${name}, accuracy`,
      ...shareOf(clusters, ({truth, found}) => truth === found),
      anchors: anchors?.['accuracy'] ?? []
    }
  ]
}

function hitsOf(sentences: readonly Judged[]): Hits {
  const count = (test: (sentence: Judged) => boolean) => sentences.filter(test).length
  return {
    right: count(({truth, found}) => truth && found),
    found: count(({found}) => found),
    gold: count(({truth}) => truth)
  }
}

function scoresOf(text: string): ClaimScores {
  return claimScores(readTokens(text).tokens)
}
