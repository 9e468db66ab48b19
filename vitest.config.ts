import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/** The tests of functions that share nothing but what they are given: they need no process of their own a file. */
const pure = ['test/{analyze,lexicon,match,model}/**/*.test.ts']

/**
 * Three projects: `pure` and `unit` are fast and need no browser; `e2e` presses the real toolbar button in real browsers, one at a time and after the rest,
 * so that nothing else takes the browsers' time. Times allowed are for a machine with much else to do.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: { name: 'pure', include: pure, isolate: false, testTimeout: 60_000, sequence: { groupOrder: 0 } },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', ...pure],
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
