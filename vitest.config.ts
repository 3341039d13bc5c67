import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'app/**/*.test.{ts,tsx}', 'tests/**/*.test.ts', 'bench/**/*.test.ts'],
    testTimeout: 60_000,
    // Much of a test's time is waiting: for servers to start, for leases to run out. Left to itself, two cores run one file at a time.
    maxWorkers: Math.max(2, availableParallelism()),
  },
});
