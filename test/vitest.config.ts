import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/node_modules/**'],
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      exclude: ['src/cli.ts', 'src/**/*.md', 'src/**/*.json'],
      reporter: ['text-summary'],
      thresholds: {'src/{parse,passes,rules,score}/**': {lines: 100}}
    }
  }
})
