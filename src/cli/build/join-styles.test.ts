import { expect, test } from 'vitest';
import { joinStyles } from './join-styles.ts';

test('styles are joined in their order at the place of the first, before the sheets that are files', () => {
  const page = (...parts: readonly string[]) => `<head>${parts.join('')}</head><body></body>`;
  const sheet = '<link rel="stylesheet" href="/a.css">';
  expect(
    joinStyles(page('<style>@layer a;</style>', sheet, '<style>b{}\n</style>', '<style>c{}</style>')),
  ).toBe(page('<style>@layer a;b{}c{}</style>', sheet));
  expect(joinStyles(page(sheet))).toBe(page(sheet));
});
