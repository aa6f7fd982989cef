import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {join} from 'node:path'
import {runScript} from './child.ts'
import {printedTextOfSize, readCorpus, since, textOfSize} from './corpus.ts'
import type {Load, Reach, Results} from './results.ts'
import {inRounds, median, sum, toTwoDigits} from './rounds.ts'
import {pathOf, type Tool, tools} from './tools.ts'

const opEd = pathOf('../../corpora/op-eds/two-tariffs-on-one-quay.md')
const rounds = {throughput: 3, startUp: 5, sizes: 3}
// The last is as much as rhetlint accepts.
const sizes = [10_000, 100_000, 1_000_000, 10_000_000]

/** Says what is being measured. */
export type Tell = (progress: string) => void

/** Measures rhetlint and its peers, one process at a time. */
export function bench(tell: Tell): Results {
  const folder = mkdtempSync(join(tmpdir(), 'rhetlint-bench-'))
  try {
    return benchIn(folder, tell)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function benchIn(folder: string, tell: Tell): Results {
  const addresses = readCorpus()
  const megabytes = megabytesOf(addresses)
  const corpus = save('corpus', addresses)
  tell(`${addresses.length} addresses since ${since}, ${megabytes.toFixed(2)} MB`)

  const runners = [...tools.map(({runner}) => runner), 'rhetlint-parse']
  const runs = inRounds(rounds.throughput, runners, (runner, round) => {
    tell(`throughput ${round}: ${runner}`)
    return loadOf(runner, corpus)
  })
  tellShare(runs[0] ?? [], tell)
  const loads = runs.map(middle)
  const startUps = inRounds(rounds.startUp, tools, (tool, round) => {
    tell(`start-up ${round}: ${tool.runner}`)
    return startUpOf(tool)
  }).map(median)
  const texts = sizes.flatMap(size => [
    {size, runner: 'rhetlint', path: save(`${size}`, [textOfSize(size)])},
    {size, runner: 'rhetlint-text', path: save(`${size}-text`, [printedTextOfSize(size)])}
  ])
  const sizeLoads = inRounds(rounds.sizes, texts, ({size, runner, path}, round) => {
    tell(`size ${round}: ${size / 1e6} MB, ${runner}`)
    return loadOf(runner, path)
  }).map(middle)
  tell('reach of compromise')
  const compromise: Reach = JSON.parse(runScript([pathOf('count-terms.js'), corpus]).stdout)
  const throughputs = loads.map(({seconds}) => toTwoDigits(megabytes / seconds))

  return {
    compromise,
    corpus: {addresses: addresses.length, megabytes: toTwoDigits(megabytes), since},
    machine: {cpus: availableParallelism(), node: process.versions.node},
    sizes: sizeLoads.map(({memory, seconds}, index) => ({
      format: texts[index]?.runner === 'rhetlint' ? 'markdown' : 'text',
      megabytes: (texts[index]?.size ?? 0) / 1e6,
      memory,
      seconds: toTwoDigits(seconds)
    })),
    stages: {everything: throughputs[0] ?? 0, parse: throughputs.at(-1) ?? 0},
    tools: tools.map(({packages}, index) => ({
      memory: loads[index]?.memory ?? 0,
      name: loads[index]?.name ?? '',
      packages,
      startUp: Math.round(startUps[index] ?? 0),
      throughput: throughputs[index] ?? 0
    }))
  }

  function save(name: string, texts: readonly string[]): string {
    const path = join(folder, `${name}.json`)
    writeFileSync(path, JSON.stringify({warmUp: addresses[0], texts}))
    return path
  }
}

type NamedLoad = Load & {readonly name: string; readonly processorSeconds: number}

function loadOf(runner: string, texts: string): NamedLoad {
  const {stdout} = runScript([pathOf('measure.js'), runner, texts])
  const {bytes, ...load} = JSON.parse(stdout)
  return {...load, memory: Math.round(bytes / 1e6)}
}

function startUpOf({command}: Tool): number {
  return runScript([...command, opEd]).milliseconds
}

/** How much of the machine rhetlint had: its helper threads take another processor where one is free. */
function tellShare(loads: readonly NamedLoad[], tell: Tell): void {
  const share = sum(loads.map(load => load.processorSeconds)) / sum(loads.map(load => load.seconds))
  tell(`rhetlint had ${share.toFixed(2)} processors; about 1.4 if alone, less on a busy machine`)
}

function middle(loads: readonly NamedLoad[]): Load & {readonly name: string} {
  return {
    name: loads[0]?.name ?? '',
    memory: median(loads.map(({memory}) => memory)),
    seconds: median(loads.map(({seconds}) => seconds))
  }
}

function megabytesOf(texts: readonly string[]): number {
  return sum(texts.map(text => Buffer.byteLength(text))) / 1e6
}
