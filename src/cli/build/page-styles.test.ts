import { expect, test } from 'vitest';
import { joinStyles } from './page-styles.ts';

const page = (head: string, body = '') => `<head>${head}</head><body>${body}</body>`;
const noScripts: ReadonlySet<string> = new Set();

test('styles are joined in their order at the place of the first, before the sheets that are files', () => {
  const file = '<link rel="stylesheet" href="/a.css">';
  const html = page(`<style>@layer a,b;</style>${file}<style>p{color:red}\n</style><style>i{top:0}</style>`);
  expect(joinStyles(html, noScripts)).toBe(page(`<style>@layer a,b;p{color:red}i{top:0}</style>${file}`));
  expect(joinStyles(page(file), noScripts)).toBe(page(file));
});

const SHEET = '.a p{top:0}.b,.a{top:1px}@layer b{.b{top:2px}@media print{.b i{top:3px}}}@page{margin:0}';

test.each([
  ['neither', '', '@page{margin:0}'],
  ['one of two', '<i class="is-x a">', '.a p{top:0}.b,.a{top:1px}@page{margin:0}'],
  ['all', '<i class="a"><i class="b">', SHEET],
])('rules are kept for the classes that stand in the page: %s', (_, body, left) => {
  expect(joinStyles(page(`<style>${SHEET}</style>`, body), noScripts)).toBe(
    page(`<style>${left}</style>`, body),
  );
});

test('rules are kept for classes that scripts may give, and for what has none', () => {
  const css = ':is(p,.x):target{top:0}[data-read] .b{top:1px}';
  const html = page(`<style>${css}</style>`);
  expect(joinStyles(html, new Set(['b']))).toBe(html);
  expect(joinStyles(html, noScripts)).not.toContain('.b');
});
