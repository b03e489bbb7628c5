import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Mutation testing runs the tests of one room.
          include: [`${process.env['ROOM'] ?? 'src'}/**/*.test.ts`],
          exclude: ['src/journeys/**'],
          setupFiles: ['./vitest.setup.ts'],
          // Only what hangs may run out of time, not what shares a machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['src/journeys/**/*.test.ts'],
          // One browser at a time: a second one on two cores only makes both slow.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
