/** What can be learned again, by the names that `npm run train -- <name>` takes. Each is loaded alone: one writes what another reads. */
const programs: Readonly<Record<string, () => Promise<void>>> = {
  claims: async () => (await import('./claims.ts')).trainClaims(),
  entities: async () => (await import('./entities/program.ts')).trainEntities(),
  clusters: async () => (await import('./clusters/program.ts')).trainClusters()
}

/** What is learned where no name is given: the clusters need a package that is no dependency. */
const usual = ['claims', 'entities']

const names = process.argv.slice(2)
const unknown = names.filter(name => !Object.hasOwn(programs, name))

if (unknown.length > 0) {
  const known = Object.keys(programs).join(', ')
  process.stderr.write(`Expected ${known}, got \`${unknown.join('`, `')}\`\n`)
  process.exitCode = 2
} else {
  for (const name of names.length > 0 ? names : usual) await programs[name]?.()
}
