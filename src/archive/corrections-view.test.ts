import { expect, test } from 'vitest';
import { correctionsView } from './corrections-view.ts';
import { sampleArchive, sampleArticle, samplePage } from './sample-archive.ts';

const page = samplePage('0000000a', {
  text: '春耕开始\n备耕旱。\n',
  corrections: [
    { id: 'early', op: 'text', raw: { at: 7, text: '旱' }, to: '早', reason: '“早”误识为“旱”。' },
  ],
});
const article = sampleArticle('0000000a-aaaa', { corrections: ['early'] });
const { pages } = correctionsView(sampleArchive([page, samplePage('0000000b')], [article]));

test('only pages with corrections are in the log', () => {
  expect(pages.map(({ id }) => id)).toEqual(['0000000a']);
});

test('a correction says what, where, why and in which article', () => {
  expect(pages[0]?.corrections).toEqual([
    {
      id: '0000000a-early',
      what: '校字：“旱”改作“早”。',
      reason: '“早”误识为“旱”。',
      lines: [{ text: '第 2 行', href: '/pages/0000000a/raw/#L2' }],
      articles: [{ text: '春耕开始', href: '/articles/0000000a-aaaa/' }],
    },
  ]);
});
