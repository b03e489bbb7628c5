import { expect, test } from 'vitest';
import { isMade } from './archive-in-dev.ts';

test.each([
  ['/home/a/archive', '/home/a/archive/.cache/pages/0000', true],
  ['/home/a/archive', '/home/a/archive/dist', true],
  ['/home/a/archive', '/home/a/archive/content/pages/0000000a.txt', false],
  ['/home/dist/archive', '/home/dist/archive/src/parts/list.ts', false],
  ['C:\\archive', 'C:/archive/parts/anyang-2020/part.json', true],
])('builds of %s write %s: %s', (root, path, expected) => expect(isMade(root, path)).toBe(expected));
