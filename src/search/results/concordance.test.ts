import { expect, test } from 'vitest';
import type { ArticleText } from '../format/article-files.ts';
import { makeConcordance, sortConcordance } from './concordance.ts';

const article: ArticleText = {
  id: '00000000-aaaa',
  fields: [
    { kind: 'headline', text: '战疫情' },
    { kind: 'body', text: '全市疫情平稳。\n各县疫情防控有力。' },
    { kind: 'signature', text: '疫情' },
  ],
};
const phrases = [{ type: 'phrase', key: '疫情', fields: [], isTolerant: false, near: null }] as const;
const lines = makeConcordance(article, phrases);
const show = (all: typeof lines) => all.map(({ left, hit, right }) => `${left}[${hit}]${right}`);

test('every occurrence that is shown has a line, a signature none', () => {
  expect(show(lines)).toEqual([
    '战[疫情]',
    '全市[疫情]平稳。\u3000各县疫情防控有力。',
    '全市疫情平稳。\u3000各县[疫情]防控有力。',
  ]);
});

test('a line reaches no further than a line does', () => {
  const long = {
    id: '',
    fields: [{ kind: 'body', text: `${'前'.repeat(99)}疫情${'后'.repeat(99)}` }],
  } satisfies ArticleText;
  expect(makeConcordance(long, phrases).map(({ left, right }) => [left.length, right.length])).toEqual([
    [24, 24],
  ]);
});

test('no word in Latin letters and no number is cut in two', () => {
  const text = `${'前'.repeat(30)}DeepSeek${'前'.repeat(20)}疫情${'后'.repeat(22)}1.85万`;
  const [line] = makeConcordance({ id: '', fields: [{ kind: 'body', text }] }, phrases);
  expect([line?.left, line?.right]).toEqual(['前'.repeat(20), '后'.repeat(22)]);
});

test('no character is cut in two', () => {
  const text = `𠮷${'前'.repeat(23)}疫情${'后'.repeat(23)}𠮷后`;
  const [line] = makeConcordance({ id: '', fields: [{ kind: 'body', text }] }, phrases);
  expect([line?.left, line?.right]).toEqual([`𠮷${'前'.repeat(23)}`, `${'后'.repeat(23)}𠮷`]);
});

test('lines are sorted by what follows', () => {
  expect(sortConcordance(lines, 'right').map(({ right }) => right.slice(0, 2))).toEqual(['', '防控', '平稳']);
});

test('lines are sorted by what goes before, from the hit outwards', () => {
  expect(sortConcordance(lines, 'left').map(({ left }) => left.slice(-1))).toEqual(
    ['市', '县', '战'].toSorted(new Intl.Collator('zh-CN').compare),
  );
});
