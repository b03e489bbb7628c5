import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sharedArchive } from './shared-archive.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

test('all who ask get the same archive, read once', () =>
  expect(sharedArchive(PROJECT)).toBe(sharedArchive(PROJECT)));
