import { expect, test } from 'vitest';
import { pageName } from './page-name.ts';

test.each([
  ['区政要闻', '第2版', '区政要闻'],
  [null, '第2版', '第2版'],
  [null, '4', '第 4 版'],
  [null, null, '未印版名'],
])('a page with name %s and number %s goes by %s', (label, number, name) => {
  expect(pageName({ label, number })).toBe(name);
});
