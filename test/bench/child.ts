import {spawnSync} from 'node:child_process'
import {pathOf} from './tools.ts'

/** Runs a script in a process of its own, without a loader; gives its standard output and how long it took. */
export function runScript(args: readonly string[]): {stdout: string; milliseconds: number} {
  const start = performance.now()
  const {error, signal, stdout, stderr} = spawnSync(process.execPath, args, {
    cwd: pathOf('.'),
    env: {...process.env, NODE_OPTIONS: '', NO_UPDATE_NOTIFIER: '1'},
    encoding: 'utf8',
    maxBuffer: 1e8
  })
  const milliseconds = performance.now() - start
  if (error) throw error
  // Exit codes tell nothing: linters count their findings there. A crash leaves a stack.
  if (signal || /^ +at /m.test(stderr) || stdout + stderr === '') {
    throw new Error(`Cannot run \`node ${args.join(' ')}\`: ${signal ?? stderr}`)
  }
  return {stdout, milliseconds}
}
