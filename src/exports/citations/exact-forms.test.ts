import { expect, test } from 'vitest';
import { formatBibtex } from './bibtex.ts';
import { cslItem } from './csl.ts';
import { formatApa, formatMla } from './english-styles.ts';
import { listCitations } from './list-citations.ts';
import { formatRis } from './ris.ts';
import { INFERRED_DATES, sampleReference } from './sample-reference.ts';

const full = sampleReference({ authors: ['丁一', '丁二'], section: '专栏', note: '按语 100%' });
const bare = sampleReference({ authors: [], page: null, date: INFERRED_DATES.months });

test('BibTeX of all that can be said', () => {
  expect(formatBibtex(full)).toBe(`@article{article-0000000a-aaaa,
  author = {{丁一} and {丁二}},
  title = {{春耕开始}},
  journal = {安邑日报},
  entrysubtype = {newspaper},
  year = {2000},
  month = nov,
  day = {20},
  pages = {15},
  url = {https://a.example/1/},
  langid = {chinese},
  note = {按语 100\\%},
}
`);
});

test('BibTeX of the least that can be said', () => {
  expect(formatBibtex(bare)).toBe(`@article{article-0000000a-aaaa,
  title = {{春耕开始}},
  journal = {安邑日报},
  entrysubtype = {newspaper},
  date = {2022-04~/2022-05~},
  year = {2022},
  url = {https://a.example/1/},
  langid = {chinese},
}
`);
});

test('BibTeX of a month is about that month, of two years about both ends', () => {
  const dateOf = (date: typeof bare.date) =>
    formatBibtex(sampleReference({ date })).match(/ (?:year|month|day|date) = .*/gu);
  expect(dateOf(INFERRED_DATES.month)).toEqual([' date = {2022-05~},', ' year = {2022},', ' month = may,']);
  expect(dateOf(INFERRED_DATES.years)).toEqual([' date = {2021-12~/2022-01~},']);
});

test('RIS ends a date where it is no longer known', () => {
  const dateOf = (date: typeof bare.date) => formatRis(sampleReference({ date })).match(/^(?:PY|DA) .*/gmu);
  expect(dateOf(full.date)).toEqual(['PY  - 2000', 'DA  - 2000/11/20/']);
  expect(dateOf(INFERRED_DATES.month)).toEqual(['PY  - 2022', 'DA  - 2022/05//']);
  expect(dateOf(INFERRED_DATES.months)).toEqual(['PY  - 2022', 'DA  - 2022///']);
  expect(dateOf(INFERRED_DATES.years)).toBeNull();
});

test('CSL-JSON has what is known, and no key for what is not', () => {
  const common = {
    id: '0000000a-aaaa',
    type: 'article-newspaper',
    title: '春耕开始',
    'container-title': '安邑日报',
    'publisher-place': '安邑',
    URL: 'https://a.example/1/',
    language: 'zh-CN',
  };
  expect(cslItem(full)).toEqual({
    ...common,
    author: [{ literal: '丁一' }, { literal: '丁二' }],
    section: '专栏',
    page: '15',
    issued: { 'date-parts': [[2000, 11, 20]] },
    note: '按语 100%',
  });
  expect(cslItem(bare)).toEqual({
    ...common,
    issued: {
      'date-parts': [
        [2022, 4],
        [2022, 5],
      ],
      circa: true,
    },
  });
});

test('the forms for readers come first, those for programs are code without an empty end', () => {
  const citations = listCitations(full);
  expect(citations.map(({ id, isCode }) => [id, isCode])).toEqual([
    ...['gbt', 'chicago', 'mla', 'apa'].map((id) => [id, false]),
    ...['bibtex', 'ris', 'csl'].map((id) => [id, true]),
  ]);
  expect(citations.filter(({ text }) => text !== text.trim() || text.includes('\r') || text === '')).toEqual(
    [],
  );
  expect(JSON.parse(citations.at(-1)?.text ?? '')).toEqual([cslItem(full)]);
});

test.each([
  ['2000-05-01', '1 May 2000'],
  ['2000-06-30', '30 June 2000'],
  ['2000-09-09', '9 Sept. 2000'],
  ['2000-10-10', '10 Oct. 2000'],
])('MLA says %s as %s', (day, said) => {
  expect(formatMla(sampleReference({ date: { ...full.date, from: day, to: day } }))).toContain(`, ${said}, `);
});

test.each([
  [20, /^1, 2, .*, 19, & 20\./u],
  [21, /^1, 2, .*, 19, \. \. \. 21\./u],
])('APA names %i authors', (count, said) => {
  const authors = Array.from({ length: count }, (_, at) => String(at + 1));
  expect(formatApa(sampleReference({ authors }))).toMatch(said);
});

test('only a mark at its end replaces the full stop of a title', () => {
  expect(formatApa(sampleReference({ title: '春耕？开始' }))).toContain('春耕？开始. ');
  expect(formatApa(sampleReference({ title: '春耕开始？' }))).toContain('春耕开始？ ');
});
