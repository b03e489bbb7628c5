// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { addSheet } from './add-sheet.ts';

test('a sheet is added once, and waited for', async () => {
  await Promise.all([addSheet('/a.css'), addSheet('/a.css')]);
  const sheets = document.querySelectorAll('link[rel=stylesheet]');
  expect([...sheets].map((sheet) => sheet.getAttribute('href'))).toEqual(['/a.css']);
});
