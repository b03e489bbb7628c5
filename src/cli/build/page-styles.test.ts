import { expect, test } from 'vitest';
import { addSheet, routeSheets } from './page-styles.ts';

const page = (head: string, body = '') => `<head>${head}</head><body>${body}</body>`;
const adder = (namedInScripts: readonly string[]) => (html: string, css: string) => {
  const { before, style, after } = addSheet(new Set(namedInScripts))(html, css);
  return before + style + after;
};
const add = adder([]);

test('a sheet stands behind what the page has in its style', () => {
  const file = '<link rel="stylesheet" href="/a.css">';
  expect(add(page(`<style>@layer a,b;</style>${file}`), 'p{top:0}')).toBe(
    page(`<style>@layer a,b;p{top:0}</style>${file}`),
  );
});

test('a page without a style is left as it is, unless it has a sheet', () => {
  expect(add(page(''), '')).toBe(page(''));
  expect(() => add(page(''), 'p{top:0}')).toThrow('<style>');
});

const SHEET = '.a p{top:0}.b,.a{top:1px}@layer b{.b{top:2px}@media print{.b i{top:3px}}}@page{margin:0}';

test.each([
  ['neither', '', '@page{margin:0}'],
  ['one of two', '<i class="is-x a">', '.a p{top:0}.b,.a{top:1px}@page{margin:0}'],
  ['all', '<i class="a"><i class="b">', SHEET],
])('rules are kept for the classes that stand in the page: %s', (_, body, left) => {
  expect(add(page('<style></style>', body), SHEET)).toBe(page(`<style>${left}</style>`, body));
});

test('rules are kept for classes that scripts may give, and for what has none', () => {
  const css = ':is(p,.x):target{top:0}[data-read] .b{top:1px}';
  const html = page('<style></style>');
  expect(adder(['b'])(html, css)).toBe(page(`<style>${css}</style>`));
  expect(add(html, css)).not.toContain('.b');
});

test('sheets of a route come in the order of Astro: those of unknown place last, outer ones later', () => {
  const inline = (order: number, depth: number, content: string) =>
    ({ order, depth, sheet: { type: 'inline', content } }) as const;
  const file = { order: 2, depth: 1, sheet: { type: 'external', src: '_astro/a.css' } } as const;
  const styles = [
    inline(-1, 1, 'a{}'),
    inline(3, 1, 'b{}'),
    file,
    inline(3, 2, 'c{}\n'),
    inline(1, 1, 'd{}\n'),
  ];
  expect(routeSheets({ styles })).toEqual({ files: ['_astro/a.css'], css: 'd{}c{}\nb{}a{}' });
});
