import { expect, test } from 'vitest';
import { sampleArchive, sampleArticle, samplePage } from '../../content/sample-archive.ts';
import { contributorsView, contributorView, initialsOf, initialView } from './contributors-view.ts';

const signed = (id: string, paper: string, ...names: readonly string[]) =>
  sampleArticle(id, { paper, bylines: names.map((name) => ({ role: '记者', name, spans: [] })) });
const archive = sampleArchive(
  [samplePage('0000000a'), samplePage('0000000b')],
  [
    signed('0000000a-aaaa', 'anyi-ribao', '王禾', '王安'),
    signed('0000000a-bbbb', 'anyi-ribao', '王禾', '丁一'),
    signed('0000000b-aaaa', 'luoyi-ribao', '王禾'),
  ],
);

test('the names of a letter stand in the order of their pinyin', () =>
  expect(initialView('anyi-ribao', 'w', undefined, archive).contributors.map(({ name }) => name)).toEqual([
    '王安',
    '王禾',
  ]));

test('where many papers leave room for few names of each, the letters that lead to the others have pages', () => {
  const papers = Array.from({ length: 240 }, (_, at) => ({
    slug: `paper-${at}`,
    name: `${at}`,
    city: 'anyi',
  }));
  const crowded = { ...archive, papers: [...archive.papers, ...papers] };
  const [group] = contributorsView(crowded);
  expect(group?.initials.letters.map(({ text }) => text)).toEqual(['D', 'W']);
  expect(initialsOf(crowded).map(({ letter, count }) => [letter, count])).toEqual([
    ['w', 2],
    ['d', 1],
  ]);
});

test('namesakes are those of other papers', () => {
  const [own] = archive.contributorsOfPaper('anyi-ribao');
  const view = own && contributorView(own, undefined, archive);
  expect(view?.name).toBe('王禾');
  expect(view?.namesakes.map(({ name, note }) => [name, note])).toEqual([['王禾', '洛邑日报']]);
});

test('co-signers are told with what was signed together, so that what they sign elsewhere changes nothing here', () => {
  const shownIn = (...more: ReturnType<typeof signed>[]) => {
    const all = sampleArchive(
      [samplePage('0000000a')],
      [signed('0000000a-aaaa', 'anyi-ribao', '王禾', '王安'), ...more],
    );
    return contributorView(all.getContributor('anyi-ribao/wang-he'), undefined, all).coSigners;
  };
  expect(shownIn().map(({ name, count }) => [name, count])).toEqual([['王安', '1 篇']]);
  expect(shownIn(signed('0000000a-bbbb', 'anyi-ribao', '王安'))).toEqual(shownIn());
});
