import type {Scorecard} from '../model.ts'
import type {Text} from '../read/index.ts'
import {type ReporterName, reporters} from '../reporters/index.ts'
import {openFolder} from './folder.ts'
import type {Streams} from './streams.ts'

/** Where scorecards go, one after the other. */
export interface Sink {
  write(scorecard: Scorecard, text: Text): void | Promise<void>
  end(): void
}

/**
 * Writes to standard output: pages one below the other, JSON as an object where one
 * text was named, and as an array where there may be several.
 */
export function toStdout(format: ReporterName, several: boolean, {stdout}: Streams): Sink {
  const array = format === 'json' && several
  const between = array ? ',\n' : '\n'
  let written = 0
  if (array) stdout.write('[\n')
  return {
    write(scorecard) {
      const report = reporters[format](scorecard)
      stdout.write(`${written > 0 ? between : ''}${array ? report.trimEnd() : report}`)
      written += 1
    },
    end() {
      if (array) stdout.write(written > 0 ? '\n]\n' : ']\n')
    }
  }
}

const reportEndings: Readonly<Record<ReporterName, string>> = {
  markdown: '.md',
  json: '.json',
  voices: '.voices.txt'
}

/**
 * Writes into a folder, one file a scorecard and format.
 *
 * @param texts Paths of texts, none of which is overwritten.
 */
export function toFolder(
  out: string,
  formats: readonly ReporterName[],
  texts: readonly string[]
): Sink {
  const folder = openFolder(out, texts)
  return {
    async write(scorecard, text) {
      for (const format of formats) {
        await folder.write(text.name + reportEndings[format], reporters[format](scorecard))
      }
    },
    end() {}
  }
}
