// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { addSheet } from './add-sheet.ts';

test('a sheet is added once, and waited for', async () => {
  await Promise.all([addSheet('/a.css'), addSheet('/a.css')]);
  expect(document.querySelectorAll('head > link[rel=stylesheet][href="/a.css"]')).toHaveLength(1);
});
