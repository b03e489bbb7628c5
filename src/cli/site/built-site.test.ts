import { expect, test } from 'vitest';
import { formatSiteProblems } from './built-site.ts';

const problem = { file: 'a.html', line: 3, column: 7, rule: 'link', reason: 'Unexpected link to /b/' };

test('a problem is told with its place', () => {
  expect(formatSiteProblems([problem], 'dist')).toEqual(['dist/a.html:3:7: Unexpected link to /b/ (link)']);
});

test('a problem that many pages share is told once', () => {
  expect(formatSiteProblems([problem, { ...problem, file: 'c.html' }], 'dist')).toEqual([
    'dist/a.html:3:7: Unexpected link to /b/ (link), and at 1 more places',
  ]);
});
