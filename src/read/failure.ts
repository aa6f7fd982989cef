import {VFileMessage} from 'vfile-message'
import type {Point} from '../model.ts'

/** Why a text could not be analysed: where, what, and what to do. */
export interface Failure {
  readonly path: string
  readonly place?: Point
  readonly reason: string
}

/** What was thrown while a text was read or analysed, as a failure of that text alone. */
export function toFailure(path: string, error: unknown): Failure {
  if (error instanceof VFileMessage) {
    const place =
      error.line === undefined ? {} : {place: {line: error.line, column: error.column ?? 1}}
    return {path, ...place, reason: error.reason}
  }
  const {code, syscall, message} = error as NodeJS.ErrnoException
  const known = code === undefined ? undefined : systemErrors[code]
  if (known) return {path, reason: known}
  return {
    path,
    reason: syscall
      ? `Cannot read this file: ${message}`
      : `Cannot analyse this text: ${message}; this is a bug, please report it`
  }
}

const systemErrors: Readonly<Record<string, string>> = {
  ENOENT: 'No such file; check the path',
  EACCES: 'Cannot read this file: permission denied; check who may read it',
  EPERM: 'Cannot read this file: permission denied; check who may read it',
  EISDIR: 'Expected a file, got a folder; name the folder itself, or a file in it',
  ENOTDIR: 'No such file: a part of its path is a file; check the path',
  ELOOP: 'Cannot follow this link: it leads back to itself',
  ENAMETOOLONG: 'No such file: the path is too long'
}
