import type {Readable, Writable} from 'node:stream'
import type {Failure} from '../read/failure.ts'
import {printable} from '../reporters/escape.ts'

/** Where a command reads and writes: the report on `stdout`, everything else on `stderr`. */
export interface Streams {
  readonly stdin: Readable & {readonly isTTY?: boolean}
  readonly stdout: Writable
  readonly stderr: Writable
}

/** 0: done. 2: the command could not do its job. */
export type ExitCode = 0 | 2

/** A fault in how a command was called: what is wrong and what to do. */
export class UsageError extends Error {}

/** Writes a failure on one line: place, then what is wrong and the remedy. */
export function writeFailure({stderr}: Streams, {path, place, reason}: Failure): void {
  const at = place ? `:${place.line}:${place.column}` : ''
  // A line that begins with `::` is a command to some CI runners; `./` names the same file.
  const name = printable(path).replace(/^(?=\s*::)/, './')
  stderr.write(`${name}${at}: error: ${printable(reason)}\n`)
}
