import { expect, test } from 'vitest';
import { appendEntries } from './registry.ts';

test('new ids stand at the end, and what was there stays', () =>
  expect(appendEntries('# Ids.\n- id: 00000001-aaaa\n', ['- id: 00000002-bbbb'])).toBe(
    '# Ids.\n- id: 00000001-aaaa\n- id: 00000002-bbbb\n',
  ));

test('an empty list becomes a list of entries', () =>
  expect(appendEntries('# Ids.\n[]\n', ['- id: 00000002-bbbb'])).toBe('# Ids.\n- id: 00000002-bbbb\n'));
