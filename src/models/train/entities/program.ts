import {createHash} from 'node:crypto'
import {writeFileSync} from 'node:fs'
import {readTokens} from '../../../parse/tokens.ts'
import {listedByToken} from '../../entities/gazetteer.ts'
import {weightsOf} from '../../entities/kept-weights.ts'
import {namesBy} from '../../entities/model.ts'
import {readData, recordsOf} from '../data.ts'
import {learn, type Settings} from './crf.ts'
import {type EntityRecord, offsetsOf, type Run, runsOf} from './examples.ts'
import {kept, weightsSource} from './weights-source.ts'

const politics = 'entities/crossner-politics-train.jsonl'
const tweets = 'entities/wnut17-train.jsonl'
const settings: Settings & {readonly tweets: number; readonly lean: number} = {
  epochs: 10,
  rate: 0.1,
  penalty: 1e-4,
  fewest: 2,
  // What a tweet counts against a sentence on politics.
  tweets: 0.3,
  // What is taken from “outside”: names that are new are found rather too seldom.
  lean: 0.4
}
const folds = 5

/** Learns the tagger of names, writes its weights, and what it makes of sentences on politics in cross-validation. */
export function trainEntities(): void {
  const records = recordsOf<EntityRecord>(politics)
  const own = records.map(runsOf)
  const others = recordsOf<EntityRecord>(tweets).flatMap(runsOf)
  const learnFrom = (runs: readonly Run[]) =>
    kept(
      learn(
        [
          ...runs.map(run => ({...run, weight: 1})),
          ...others.map(run => ({...run, weight: settings.tweets}))
        ],
        settings
      ),
      settings.lean
    )
  const hashes = [politics, tweets].map(file =>
    createHash('sha256').update(readData(file)).digest('hex').slice(0, 16)
  )
  writeFileSync(
    new URL('../../entities/weights.ts', import.meta.url),
    weightsSource(learnFrom(own.flat()), settings, hashes)
  )

  const counts = {records: records.length, right: 0, gold: 0, found: 0}
  const perRecord: [number, number, number][] = []
  for (let fold = 0; fold < folds; fold++) {
    const weights = weightsOf(learnFrom(own.filter((_, at) => at % folds !== fold).flat()))
    for (const [at, {text, entities}] of records.entries()) {
      if (at % folds !== fold) continue
      const offsets = offsetsOf(text)
      const {tokens} = readTokens(text)
      const gold = new Set(
        entities.map(([start, end, kind]) => `${offsets[start]}-${offsets[end]} ${kind}`)
      )
      const found = namesBy(weights, tokens, listedByToken(tokens)).map(
        ({first, last, kind}) => `${tokens[first]?.start}-${tokens[last]?.end} ${kind}`
      )
      perRecord[at] = [found.filter(name => gold.has(name)).length, gold.size, found.length]
    }
  }
  for (const [right, gold, found] of perRecord) {
    counts.right += right
    counts.gold += gold
    counts.found += found
  }
  writeFileSync(
    new URL('../../../../test/eval/entities-cross-validation.json', import.meta.url),
    `${JSON.stringify({...counts, perRecord}, undefined, 2).replace(/\[\s+(\d+),\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2, $3]')}\n`
  )
}
