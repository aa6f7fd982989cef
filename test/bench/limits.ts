import type {Results} from './results.ts'

const leastThroughput = 0.8
const mostReach = 1 / 50

/** What is worse in the results than rhetlint promises: nothing, if all is well. */
export function shortfalls({compromise, stages}: Results): string[] {
  const found: string[] = []
  if (stages.everything < leastThroughput) {
    found.push(
      `Expected rhetlint to read at least ${leastThroughput} MB/s, got ${stages.everything}`
    )
  }
  if (compromise.asked / compromise.sentences > mostReach) {
    found.push(
      `Expected compromise to be asked about at most 1 sentence in ${1 / mostReach}, got ${compromise.asked} in ${compromise.sentences}`
    )
  }
  return found
}
