import { expect, test } from 'vitest';
import { correctedPageView, correctionsView } from './corrections-view.ts';
import { sampleArchive, sampleArticle, samplePage } from '../../content/sample-archive.ts';

const page = samplePage('0000000a', {
  text: '春耕开始\n备耕旱。\n',
  corrections: [
    {
      id: 'early',
      op: 'text',
      raw: { at: 7, text: '旱' },
      to: '早',
      reason: '“早”误识为“旱”。',
      date: '2022-06-01',
      by: '丁一',
    },
  ],
});
const article = sampleArticle('0000000a-aaaa', { corrections: ['early'] });
const archive = sampleArchive([page, samplePage('0000000b')], [article]);

test('only pages with corrections are in the log', () => {
  expect(correctionsView(archive).pages.map(({ href, count }) => [href, count])).toEqual([
    ['/corrections/0000000a/', '1 条'],
  ]);
});

test('a part of the log counts all decisions', () => {
  expect(correctionsView(archive, [])).toEqual({ lead: correctionsView(archive).lead, pages: [] });
});

test('a correction says what, where, why and in which article', () => {
  expect(correctedPageView(archive.getPage(page.id), archive).corrections).toEqual([
    {
      id: '0000000a-early',
      what: '校字：“旱”改作“早”。',
      reason: '“早”误识为“旱”。',
      decided: '2022-06-01，丁一',
      lines: [{ text: '第 2 行', href: '/pages/0000000a/raw/#L2' }],
      articles: [{ text: '春耕开始', href: '/articles/0000000a-aaaa/' }],
    },
  ]);
});

test.each([
  ['2022-06-01', undefined, '2022-06-01，未署名'],
  [undefined, '丁一', '未记日期，丁一'],
  [undefined, undefined, '未记日期，未署名'],
])('what is not noted of a decision is owned up to: %s %s', (date, by, said) => {
  const [correction] = page.corrections;
  if (correction === undefined) throw new Error('No correction');
  const { date: _date, by: _by, ...unsigned } = correction;
  const decided = { ...unsigned, ...(date !== undefined && { date }), ...(by !== undefined && { by }) };
  const changed = { ...page, corrections: [decided] };
  expect(correctedPageView(changed, sampleArchive([changed])).corrections[0]?.decided).toBe(said);
});
