import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { withUsage } from './run-command.ts';

const read = (args: readonly string[]) =>
  withUsage('用法：…', () => parseArgs({ args, options: { 'dry-run': { type: 'boolean' } } }).values);

test('options that a command has are read', () => expect(read(['--dry-run'])).toEqual({ 'dry-run': true }));

test.each(['--dryrun', '--help'])('where there is no %s, it says how it is used', (option) => {
  expect(() => read([option])).toThrow('用法：…');
});
