import {createHash} from 'node:crypto'
import {writeFileSync} from 'node:fs'
import {readTokens} from '../../parse/tokens.ts'
import {featuresOf} from '../claims/features.ts'
import {probability} from '../claims/scale.ts'
import {bestThreshold, type Outcome, qualityAt, reliabilityOf} from './calibration.ts'
import {readData, recordsOf} from './data.ts'
import {type Example, type Learned, learn, logOdds, type Question, questions} from './learn.ts'
import {partsOf} from './parts.ts'
import {weightsSource} from './weights-source.ts'

const trainingFile = 'claims/claimbuster-train.jsonl'
const tuningFile = 'claims/policlaim-dev.jsonl'
const heldOutPart = 0

/** Learns the claim models, writes their weights, and what they make of a tenth that they have not seen. */
export function trainClaims(): void {
  const examples = readExamples()
  const {models, unseen} = learn(examples)
  const worthThreshold = bestThreshold(unseen.worth, ({f}) => f)
  const checkableThreshold = bestThreshold(
    tuningOutcomes(models.checkable),
    ({f, accuracy}) => f + accuracy
  )

  writeFileSync(
    new URL('../claims/weights.ts', import.meta.url),
    weightsSource({
      models: {
        checkable: {...models.checkable, threshold: checkableThreshold},
        worth: {...models.worth, threshold: worthThreshold}
      },
      hash: createHash('sha256').update(readData(trainingFile)).digest('hex').slice(0, 16)
    })
  )
  writeFileSync(
    new URL('../../../test/eval/claims-held-out.json', import.meta.url),
    `${JSON.stringify(heldOut(examples), undefined, 2)}\n`
  )
}

/** What models learned from nine tenths make of the last; nothing about them was chosen on it. */
function heldOut(examples: readonly Example[]) {
  const rest = examples.filter(({part}) => part !== heldOutPart)
  const tenth = examples.filter(({part}) => part === heldOutPart)
  const {models, unseen} = learn(rest)
  const judge = (question: Question) => {
    const outcomes = tenth.map(example => ({
      score: probability(logOdds(models[question], example.features)),
      truth: questions[question].isTrue(example)
    }))
    const quality = qualityAt(
      bestThreshold(unseen[question], ({f}) => f),
      outcomes
    )
    return rounded({...quality, ...reliabilityOf(outcomes)})
  }
  return {records: tenth.length, worth: judge('worth'), checkable: judge('checkable')}
}

function rounded<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'number' ? Number(part.toFixed(4)) : part
    )
  )
}

function readExamples(): Example[] {
  const records = recordsOf<{text: string; label: Example['label']}>(trainingFile)
  const parts = partsOf(records.map(({text}) => text))
  return records.map(({text, label}, index) => ({
    label,
    features: featuresOf(readTokens(text).tokens),
    part: parts[index] as number
  }))
}

/** Nothing is learned from these sentences but where to draw the line. */
function tuningOutcomes(model: Learned): Outcome[] {
  return recordsOf<{text: string; claim: boolean}>(tuningFile).map(({text, claim}) => ({
    score: probability(logOdds(model, featuresOf(readTokens(text).tokens))),
    truth: claim
  }))
}
