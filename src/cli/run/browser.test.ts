import { expect, test } from 'vitest';
import { findBrowser } from './browser.ts';

test('the chosen browser comes before an installed one', () => {
  expect(findBrowser({ CHROME_PATH: '/opt/chrome' }, () => true)).toBe('/opt/chrome');
});

test('a choice that does not exist gives way to an installed one', () => {
  const exists = (path: string): boolean => path === '/usr/bin/google-chrome';
  expect(findBrowser({ CHROME_PATH: '/opt/chrome' }, exists)).toBe('/usr/bin/google-chrome');
});

test('a machine without a browser has none', () => {
  expect(findBrowser({}, () => false)).toBeUndefined();
});
