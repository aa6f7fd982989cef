import {spawn} from 'node:child_process'
import {text} from 'node:stream/consumers'
import {fileURLToPath} from 'node:url'

/** The command as it is built: tests run after the build. */
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** What a command wrote and how it ended. */
export interface Outcome {
  readonly stdout: string
  readonly stderr: string
  readonly code: number | null
}

/** Where a command runs and what it is given. */
export interface Surroundings {
  readonly cwd?: string
  readonly stdin?: string | Uint8Array
}

/** Runs `rhetlint` as a reader would. */
export function run(args: readonly string[], surroundings?: Surroundings): Promise<Outcome> {
  return runProgram(process.execPath, [cli, ...args], surroundings)
}

/** Runs a line of shell in which `rhetlint` is the command. */
export function runShell(line: string, surroundings?: Surroundings): Promise<Outcome> {
  const script = `rhetlint() { "$NODE" "$CLI" "$@"; }\n${line}`
  return runProgram('sh', ['-c', script], surroundings)
}

async function runProgram(
  program: string,
  args: readonly string[],
  {cwd, stdin = ''}: Surroundings = {}
): Promise<Outcome> {
  const env = {...process.env, NODE: process.execPath, CLI: cli}
  const child = spawn(program, args, {cwd, env})
  // A command that does not read its input may be over before all of it is written.
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve)
  })
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return {stdout, stderr, code}
}
