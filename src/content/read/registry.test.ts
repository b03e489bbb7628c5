import { expect, test } from 'vitest';
import { appendIssuedIds } from './registry.ts';

test('new ids stand at the end, and what was there stays', () =>
  expect(appendIssuedIds('# Ids.\n- id: 00000001-aaaa\n', ['00000002-bbbb'])).toBe(
    '# Ids.\n- id: 00000001-aaaa\n- id: 00000002-bbbb\n',
  ));

test('an empty list becomes a list of entries', () =>
  expect(appendIssuedIds('# Ids.\n[]\n', ['00000002-bbbb'])).toBe('# Ids.\n- id: 00000002-bbbb\n'));
