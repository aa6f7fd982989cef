import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/node_modules/**'],
    testTimeout: 60_000,
    // The libraries take longer to load than most files take to run; what was read before must change nothing anyway.
    isolate: false,
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      exclude: ['src/cli.ts', 'src/**/*.md', 'src/**/*.json'],
      reporter: ['text-summary'],
      thresholds: {'src/{parse,passes,rules,score}/**': {lines: 100}}
    }
  }
})
