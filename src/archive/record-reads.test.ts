import { expect, test } from 'vitest';
import { sampleArchive, sampleArticle, samplePage } from '../content/sample-archive.ts';
import type { ArchiveIndex } from './index-archive.ts';
import { heldBytes } from '../text/kept-bytes.ts';
import { offerArchive } from './archive-of-site.ts';
import { oncePerArchive } from './once-per-archive.ts';
import { type PieceStore, recordReads } from './record-reads.ts';

const PAGES = ['11111111', '22222222'].map((id) => samplePage(id));
const ARTICLES = [sampleArticle('11111111-aaaa'), sampleArticle('22222222-bbbb')];
const before = sampleArchive(PAGES, ARTICLES);
const after = sampleArchive(PAGES, [
  sampleArticle('11111111-aaaa'),
  sampleArticle('22222222-bbbb', { title: '秋收开始' }),
]);

/** Keeps nothing. */
const anew: PieceStore = (_, make) => {
  const { made, reads } = make();
  const contents = Object.entries(made).map(([name, content]) => [name, heldBytes(content)] as const);
  return Promise.resolve({ made: Object.fromEntries(contents), reads });
};

const recordsOf = (archive: ArchiveIndex) => recordReads(archive, anew);

/** Whether something that is made of an archive would be made again of the other. */
async function isMadeAgain(make: (archive: ArchiveIndex) => unknown): Promise<boolean> {
  const [recorded, other] = [recordsOf(before), recordsOf(after)];
  const { reads } = await recorded.record(() => Promise.resolve(make(recorded.read())));
  return reads.some((read) => recorded.digestOf(read) !== other.digestOf(read));
}

test.each<[string, boolean, (archive: ArchiveIndex) => unknown]>([
  ['the article that changed', true, ({ getArticle }) => getArticle('22222222-bbbb').title],
  ['another article', false, ({ getArticle }) => getArticle('11111111-aaaa').title],
  ['a list that has it', true, ({ articlesOfCity }) => articlesOfCity('anyi').length],
  ['a list that has it no longer, or not yet', false, ({ articlesOfCity }) => articlesOfCity('luoyi').length],
  ['a list of a place and a period', true, ({ articlesIn }) => articlesIn('anyi', '2021').length],
  ['all articles', true, ({ articles }) => articles.length],
  ['what tells the archive apart', true, ({ key }) => key],
  ['the articles of its page', true, ({ getPage, articlesOfPage }) => articlesOfPage(getPage('22222222'))],
  ['those of another', false, ({ getPage, articlesOfPage }) => articlesOfPage(getPage('11111111'))],
  ['counts of its page that are the same', false, ({ getPage, tallyOf }) => tallyOf(getPage('22222222'))],
  ['a way to find things as a callback', true, ({ getArticle }) => ['22222222-bbbb'].map(getArticle)],
])('what reads %s is made again: %s', async (_, again, make) => expect(await isMadeAgain(make)).toBe(again));

test('what reads of an article that is gone is made again', async () => {
  const recorded = recordsOf(before);
  const { reads } = await recorded.record(() => Promise.resolve(recorded.read().getArticle('22222222-bbbb')));
  const without = recordsOf(sampleArchive(PAGES, ARTICLES.slice(0, 1)));
  expect(reads.map(recorded.digestOf)).not.toEqual(reads.map(without.digestOf));
});

test('what several pages share is made once, and each of them has read all of it', async () => {
  let count = 0;
  const titles = oncePerArchive(async ({ articles }) => {
    count += 1;
    await Promise.resolve();
    return articles.map(({ title }) => title);
  });
  const recorded = recordsOf(before);
  offerArchive(recorded);
  const first = await recorded.record(titles);
  const second = await recorded.record(titles);
  expect(count).toBe(1);
  expect([first.reads, second.reads]).toEqual([['["articles"]'], ['["articles"]']]);
});

test('pieces are kept by what is read for them alone, and whoever joins them has read all of it', async () => {
  const stored: (readonly string[])[] = [];
  const recorded = recordReads(before, async (name, make) => {
    const kept = await anew(name, make);
    stored.push(kept.reads);
    return kept;
  });
  offerArchive(recorded);
  const join = oncePerArchive(({ pages }, keep) =>
    Promise.all(
      pages.map(({ id }) => keep(id, ({ getPage }) => ({ page: Buffer.from(getPage(id).number ?? '') }))),
    ),
  );
  const { reads } = await recorded.record(join);
  const ofPieces = PAGES.map(({ id }) => `["getPage","${id}"]`);
  expect(stored).toEqual(ofPieces.map((read) => [read]));
  expect(reads).toEqual(['["pages"]', ...ofPieces]);
});

test('a key that names nothing of the archive is refused', async () => {
  const recorded = recordsOf(before);
  const foreign = () => Promise.resolve(recorded.read().bylinesOf(sampleArticle('33333333-cccc')));
  await expect(recorded.record(foreign)).rejects.toThrow('Unexpected key');
});
