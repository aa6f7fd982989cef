import {scaleOf} from '../claims/scale.ts'
import {stemOf} from '../claims/verbs.ts'
import {type Line, plattLine} from './calibration.ts'
import {fitLogistic, type Rows} from './logistic.ts'

/** A sentence to learn from. */
export interface Example {
  readonly label: 'NFS' | 'UFS' | 'CFS'
  readonly features: readonly string[]
  /** Which of ten parts of the data it is in; near-identical sentences are in the same. */
  readonly part: number
}

const unlike: ReadonlySet<string> = new Set([
  'tense: future',
  ...['I', 'we'].flatMap(who =>
    ['think', 'believe', 'feel', 'hope', 'guess', 'know', 'suppose'].map(
      verb => `clause: ${who} + ${stemOf(verb)}`
    )
  )
])

/** What the two models are asked, and how each learns. */
export const questions = {
  checkable: {
    isTrue: ({label}: Example) => label !== 'NFS',
    // ClaimBuster's crowd took what is yet to come, and what “I think” precedes, for no fact. To us both may be
    // checkable, so this model learns nothing from such sentences: “will” and “I think” say nothing either way.
    isUsed: ({features}: Example) => !features.some(feature => unlike.has(feature)),
    penalty: 60
  },
  worth: {
    isTrue: ({label}: Example) => label === 'CFS',
    isUsed: () => true,
    penalty: 20
  }
} as const

/** What is asked of a sentence. */
export type Question = keyof typeof questions

/** Features that stand in fewer sentences teach nothing. */
export const fewest = 3
/** How many features are kept: those that weigh most in either model. */
export const mostFeatures = 20_000

/** A model before it is written: weights of the features by name, their sum calibrated. */
export interface Learned {
  readonly base: number
  readonly weights: ReadonlyMap<string, number>
}

/** Both models, learned from examples and calibrated on predictions for parts that were left out in turn. */
export function learn(examples: readonly Example[]): {
  models: Record<Question, Learned>
  /** The calibrated predictions for what was left out. */
  unseen: Record<Question, {readonly score: number; readonly truth: boolean}[]>
} {
  const all = fitBoth(examples)
  const unseen = leaveOut(examples)
  const lines = {checkable: plattLine(unseen.checkable), worth: plattLine(unseen.worth)}
  return {
    models: {
      checkable: calibrated(all.checkable, lines.checkable),
      worth: calibrated(all.worth, lines.worth)
    },
    unseen: {
      checkable: unseen.checkable.map(outcome => probable(outcome, lines.checkable)),
      worth: unseen.worth.map(outcome => probable(outcome, lines.worth))
    }
  }
}

/** The log-odds that a learned model gives to features. */
export function logOdds({base, weights}: Learned, features: readonly string[]): number {
  const sum = features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)
  return base + scaleOf(features.length) * sum
}

const turns = 5

function leaveOut(examples: readonly Example[]) {
  const unseen: Record<Question, {score: number; truth: boolean}[]> = {checkable: [], worth: []}
  for (let turn = 0; turn < turns; turn++) {
    const models = fitBoth(examples.filter(({part}) => part % turns !== turn))
    for (const example of examples.filter(({part}) => part % turns === turn)) {
      for (const question of ['checkable', 'worth'] as const) {
        unseen[question].push({
          score: logOdds(models[question], example.features),
          truth: questions[question].isTrue(example)
        })
      }
    }
  }
  return unseen
}

function fitBoth(examples: readonly Example[]): Record<Question, Learned> {
  const counts = new Map<string, number>()
  for (const {features} of examples) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  const known = [...counts].filter(([, count]) => count >= fewest).map(([feature]) => feature)
  const places = new Map(known.map((feature, place) => [feature, place]))
  const rows: Rows = {
    places: examples.map(({features}) =>
      Int32Array.from(
        features.map(feature => places.get(feature) ?? -1).filter(place => place >= 0)
      )
    ),
    values: Float64Array.from(examples, ({features}) => scaleOf(features.length)),
    width: known.length
  }
  const checkable = fitOne('checkable', examples, rows)
  const worth = fitOne('worth', examples, rows)

  const strength = known.map((_, place) =>
    Math.max(Math.abs(checkable[place] ?? 0), Math.abs(worth[place] ?? 0))
  )
  const least = [...strength].sort((a, b) => b - a)[mostFeatures - 1] ?? 0
  const named = (weights: Float64Array): Learned => ({
    base: weights.at(-1) ?? 0,
    weights: new Map(
      known.flatMap((feature, place) =>
        (strength[place] ?? 0) < least ? [] : [[feature, weights[place] ?? 0] as const]
      )
    )
  })
  return {checkable: named(checkable), worth: named(worth)}
}

function fitOne(question: Question, examples: readonly Example[], rows: Rows): Float64Array {
  const {isTrue, isUsed, penalty} = questions[question]
  const used = [...examples.keys()].filter(index => isUsed(examples[index] as Example))
  return fitLogistic(rows, examples.map(isTrue), used, penalty)
}

function calibrated({base, weights}: Learned, {slope, shift}: Line): Learned {
  return {
    base: slope * base + shift,
    weights: new Map([...weights].map(([feature, weight]) => [feature, slope * weight]))
  }
}

function probable({score, truth}: {score: number; truth: boolean}, {slope, shift}: Line) {
  return {score: 1 / (1 + Math.exp(-(slope * score + shift))), truth}
}
