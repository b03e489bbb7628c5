// Mutation testing of one room by the room's own tests: `ROOM=src/text npm run mutate`. Not part of the gate.
const room = process.env.ROOM;
if (!room)
  throw new Error('Unexpected call without a room, expected for instance: ROOM=src/text npm run mutate');

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.config.ts', related: false },
  mutate: [
    `${room}/**/*.ts`,
    '!**/*.test.ts',
    '!**/*.d.ts',
    '!**/sample-*.ts',
    // Numbers fitted by `npm run calibrate`.
    '!**/fitted.ts',
  ],
  coverageAnalysis: 'perTest',
  // The words of a message are no behaviour; mutants of patterns are not always patterns.
  mutator: { excludedMutations: ['StringLiteral', 'Regex'] },
  ignoreStatic: true,
  tempDirName: '.cache/mutate',
  reporters: ['clear-text', 'html'],
  htmlReporter: { fileName: '.cache/mutation.html' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 80, low: 70, break: null },
  ignorePatterns: ['dist', '.astro', '.cache'],
};
