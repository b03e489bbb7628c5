import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const PROJECT = join(import.meta.dirname, '..', '..');

test('the name of the archive stands in its settings only', () => {
  const { name } = parse(readFileSync(join(PROJECT, 'content/archive.yaml'), 'utf8'));
  const files = globSync(['src/**/*.{ts,astro,css}', 'content/notes/*', 'public/*', '*.{json,mjs}'], {
    cwd: PROJECT,
  });
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => readFileSync(join(PROJECT, file), 'utf8').includes(name))).toEqual([]);
});
