import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatNotation } from './format-notation.ts';
import { parsePage } from './parse-page.ts';

const CORPUS = join(import.meta.dirname, 'corpus');

/** On a mismatch the parse is left beside what was expected, so that one command compares the two. */
test.each(readdirSync(CORPUS))('%s', (phenomenon) => {
  const folder = join(CORPUS, phenomenon);
  const source = readFileSync(join(folder, 'source.txt'), 'utf8');
  const expected = readFileSync(join(folder, 'expected.txt'), 'utf8');
  const changed = join(folder, 'expected-changed.txt');
  const parsed = `${formatNotation(parsePage(source, () => undefined, phenomenon)).join('\n')}\n`;
  if (parsed !== expected) writeFileSync(changed, parsed);
  else if (existsSync(changed)) rmSync(changed);
  expect(parsed).toBe(expected);
});
