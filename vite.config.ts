import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          // Some tests run whole commands, and give way to two browsers; no test asserts a time.
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          globalSetup: ['test/e2e/support/temporary-folder.ts'],
          include: ['test/e2e/**/*.e2e.ts'],
          // One browser at a time: two would share two cores and disturb each other's timing.
          fileParallelism: false,
          // One worker for all files, which hands its browser on: see test/e2e/support/shared-browser.ts.
          isolate: false,
          // Where everything runs side by side on two cores, a driver's own time-outs are met now and
          // then: CI tries such a test once more, and the report says that it did.
          retry: process.env.CI ? 1 : 0,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
