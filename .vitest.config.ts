import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/postgres.ts'],
    // The detector's patterns are made in every process: plainly, as in src/main.ts.
    execArgv: [
      '--import',
      './src/db/quick-imports.ts',
      '--no-regexp-optimization',
      '--no-regexp-peephole-optimization',
    ],
    env: { LOG_LEVEL: 'silent' },
    pool: 'forks',
    maxWorkers: 2,
    // One process for many files, as the product is one for many people: a quarter less processor.
    isolate: false,
    reporters: process.env.RESULTS ? ['default', ['json', { outputFile: process.env.RESULTS }]] : ['default'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
