import { expect, test } from 'vitest';
import { joinStyles, markSheets } from './page-styles.ts';

const page = (head: string, body = '') => `<head>${head}</head><body>${body}</body>`;
const noScripts: ReadonlySet<string> = new Set();
const join = joinStyles([], noScripts);

test('styles are joined in their order at the place of the first, before the sheets that are files', () => {
  const file = '<link rel="stylesheet" href="/a.css">';
  const html = page(`<style>@layer a,b;</style>${file}<style>p{color:red}\n</style><style>i{top:0}</style>`);
  expect(join(html)).toBe(page(`<style>@layer a,b;p{color:red}i{top:0}</style>${file}`));
  expect(join(page(file))).toBe(page(file));
});

const SHEET = '.a p{top:0}.b,.a{top:1px}@layer b{.b{top:2px}@media print{.b i{top:3px}}}@page{margin:0}';

test.each([
  ['neither', '', '@page{margin:0}'],
  ['one of two', '<i class="is-x a">', '.a p{top:0}.b,.a{top:1px}@page{margin:0}'],
  ['all', '<i class="a"><i class="b">', SHEET],
])('rules are kept for the classes that stand in the page: %s', (_, body, left) => {
  expect(join(page(`<style>${SHEET}</style>`, body))).toBe(page(`<style>${left}</style>`, body));
});

test('rules are kept for classes that scripts may give, and for what has none', () => {
  const css = ':is(p,.x):target{top:0}[data-read] .b{top:1px}';
  const html = page(`<style>${css}</style>`);
  expect(joinStyles([], new Set(['b']))(html)).toBe(html);
  expect(join(html)).not.toContain('.b');
});

test('a page that is rendered with marks for its sheets has the sheets', () => {
  const inline = (content: string) => ({ sheet: { type: 'inline', content } }) as const;
  const file = { sheet: { type: 'external', src: 'a.css' } } as const;
  const [a, b] = [inline('p{top:0}\n'), inline('i{top:1px}')];
  const { pages, contents } = markSheets(
    new Map([
      ['/', { styles: [a, file] }],
      ['/a/', { styles: [b, a] }],
    ]),
  );
  expect(contents).toEqual([a.sheet.content, b.sheet.content]);
  const marks = pages.map(([, { styles }]) =>
    styles.flatMap(({ sheet }) => (sheet.type === 'inline' ? [sheet.content] : [])).join(''),
  );
  const withSheets = joinStyles(contents, noScripts);
  expect(pages[0]?.[1].styles[1]).toBe(file);
  expect(withSheets(page(`<style>b{}</style><style>${marks[1]}</style>`))).toBe(
    page('<style>b{}i{top:1px}p{top:0}</style>'),
  );
});

test('a style in the page that looks like a mark is none', () => {
  const html = page('<style>@page{content:"@0;"}</style>');
  expect(joinStyles(['p{}'], noScripts)(html)).toBe(html);
});
