import { expect, test } from 'vitest';
import { rawPageView } from './raw-page-view.ts';
import { sampleArchive, sampleArticle, samplePage } from '../../content/sample-archive.ts';

const text = '# 春耕\n\n春耕\n';
const page = samplePage('0000000a', {
  text,
  spans: [
    { start: 0, end: 1, role: 'mark' },
    { start: 1, end: 2, role: 'blank' },
    { start: 2, end: 4, role: 'headline', article: '0000000a-aaaa', anchor: 'headline' },
    { start: 4, end: 6, role: 'blank' },
    { start: 6, end: 8, role: 'duplicate', of: 2 },
    { start: 8, end: 9, role: 'blank' },
  ],
});
const { lines, legend } = rawPageView(page, sampleArchive([page], [sampleArticle('0000000a-aaaa')]));

test('runs of all lines joined are the raw text without its line ends', () => {
  const shown = lines.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n');
  expect(shown).toBe(text);
});

test('a line says what it is used for and where it is read', () => {
  expect(lines[0]?.uses).toEqual([
    { text: '主题', role: 'headline', href: '/articles/0000000a-aaaa/#headline' },
  ]);
});

test('a duplicate leads to the line that it repeats', () => {
  expect(lines[2]?.uses).toEqual([
    { text: '重复第 1 行', role: 'duplicate', href: '/pages/0000000a/raw/#L1' },
  ]);
});

test('the legend has the roles that occur', () => {
  expect(legend.map(({ name }) => name)).toEqual(['主题', '重复']);
});
