import { expect, test } from 'vitest';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { sampleArchive, sampleArticle, sampleParagraph, samplePage } from '../../content/sample-archive.ts';
import { articleView } from '../article/article-view.ts';
import { dayView } from '../calendar/day-view.ts';
import { onDayView } from '../calendar/on-day-view.ts';
import { periodView } from '../calendar/period-view.ts';
import { pageView } from '../page/page-view.ts';
import { rawPageView } from '../page/raw-page-view.ts';
import { articleSourceView } from '../source/article-source-view.ts';

const article = sampleArticle('0000000a-aaaa', {
  section: { slug: 'lan', name: '栏' },
  bylines: [{ role: '记者', name: '丁一', spans: [] }],
  paragraphs: [sampleParagraph('春耕。')],
});
const page = samplePage('0000000a', { text: '春耕。' });
const archive = sampleArchive([page], [article]);
const record = archive.getPage(page.id);

/** Lists that grow with the archive. */
const LISTS: ReadonlySet<string | symbol> = new Set([
  ...['pages', 'articles', 'bylines', 'contributors', 'sections', 'connections', 'changes', 'reuse'],
]);
const withoutLists: ArchiveIndex = new Proxy(archive, {
  get: (target, name) => {
    if (LISTS.has(name)) throw new Error(`Unexpected look at all ${String(name)}`);
    return Reflect.get(target, name);
  },
});

test.each<[name: string, view: () => object]>([
  ['an article', () => articleView(article, withoutLists)],
  ['its source', () => articleSourceView(article, withoutLists)],
  ['a newspaper page', () => pageView(record, withoutLists)],
  ['a raw page', () => rawPageView(record, withoutLists)],
  ['a day', () => dayView('2021-03-04', withoutLists)],
  ['a day of any year', () => onDayView('03-04', withoutLists)],
  ['a month', () => periodView('2021-03', withoutLists)],
  ['a year of a city', () => periodView('2021', withoutLists, 'anyi')],
])('what the page of %s costs does not grow with the archive: it reads its own entries', (_, view) => {
  expect(view).not.toThrow();
});
