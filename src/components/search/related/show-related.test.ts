// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { BundleList } from '../../../related/format/bundle-list.ts';
import { askInWorker } from '../../../related/question/ask-in-worker.ts';
import type { RelatedArchive } from '../../../related/question/open-archive.ts';
import type { RelatedAnswer, RelatedPage } from '../../../related/question/related-question.ts';
import type { SearchManifest } from '../../../search/format/manifest.ts';
import { parseAddress } from '../../../search/query/search-state.ts';
import { searchInMemory } from '../../../search/search-in-memory.ts';
import { type RelatedRun, showRelated } from './show-related.ts';

vi.mock('../../../related/question/ask-in-worker.ts', () => ({ askInWorker: vi.fn() }));
const worker = vi.mocked(askInWorker);

const OWN: RelatedArchive = { name: '', base: '/pagefind/' };
const OTHER: RelatedArchive = { name: '邻市文库', base: 'https://other.example/pagefind/' };
const KEY = 'aaaa';
const bundle = (path: string, year: number) => ({
  path,
  pages: 2500,
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  cities: ['hebi'],
  papers: ['hebi-ribao'],
});
const LIST: BundleList = { archive: KEY, version: '1.6.0', common: [], bundles: [bundle('', 2022)] };

const related = (id: string, score: number, url = `/articles/${id}/`): RelatedPage => ({
  key: id,
  url,
  score,
  title: `${id}春耕`,
  text: `${id}春耕\n今年备播早。`,
  filters: { 城市: ['鹤壁'] },
  meta: { date: '2022 年 5 月' },
});
const answerOf = (...pages: RelatedPage[]): RelatedAnswer => ({ pages, found: pages.length, faults: [] });

let section: HTMLElement;
let manifest: SearchManifest;
/** Lists of bundles by the address of their folder; without one an archive does not answer. */
let lists: Record<string, BundleList>;

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  worker.mockReset();
  lists = { [OWN.base]: LIST };
  vi.stubGlobal('fetch', (url: string) => {
    const list = lists[url.replace('bundles.json', '')];
    return Promise.resolve(list ? Response.json(list) : new Response(null, { status: 404 }));
  });
  const { files } = await searchInMemory({ articles: [] });
  manifest = { ...JSON.parse(String(files.get('manifest.json'))), cities: { hebi: '鹤壁' } };
});

async function show(query: string, archives = [OWN], run: Partial<RelatedRun> = {}): Promise<void> {
  document.body.innerHTML = '<section><div></div><ol></ol><p></p></section>';
  const [all, status, results, more] = [
    ...document.body.querySelectorAll<HTMLElement>('section, section > *'),
  ];
  if (!all || !status || !results || !more) throw new Error('No section');
  section = all;
  await showRelated({ archives, section, status, results, more }, parseAddress(query), {
    signal: new AbortController().signal,
    least: 2,
    isFresh: false,
    archiveKey: KEY,
    manifest,
    below: null,
    ...run,
  });
}

const texts = (selector: string) =>
  [...section.querySelectorAll(selector)].map(({ textContent }) => textContent);
const ids = () => [...section.querySelectorAll('li')].map((item) => item.dataset['articleId']);
const total = () => section.querySelector('[data-related-total]')?.getAttribute('data-related-total');
const press = (selector: string) => section.querySelector<HTMLElement>(selector)?.click();

test('pages are listed best first, articles apart from notes, with what they have in common', async () => {
  worker.mockResolvedValue(answerOf(related('help', 1, '/help/'), related('a', 3)));
  await show('?q=春耕备播&mode=related');
  expect(ids()).toEqual(['a', undefined]);
  expect(total()).toBe('1');
  expect(texts('[data-related-total]')[0]).toContain('1 篇文章和 1 页说明；');
  expect(texts('li p')).toContain('同有：春耕、备播');
  expect(new Set(texts('li mark'))).toEqual(new Set(['春耕', '备播']));
  expect(section.querySelector('a.title')?.getAttribute('href')).toContain(
    `/articles/a/?${new URLSearchParams({ q: '春耕 OR 备播' }).toString()}`,
  );
});

test('notes alone are not called articles', async () => {
  worker.mockResolvedValue(answerOf(related('help', 1, '/help/')));
  await show('?q=春耕&mode=related');
  expect(texts('[data-related-total]')[0]).toMatch(/^最相关的 1 页说明；/u);
});

test('below an exact list its articles are left out, and the link to all keeps the filters', async () => {
  worker.mockResolvedValue(answerOf(related('a', 4), related('b', 3), related('c', 2), related('d', 1)));
  await show('?q=春耕&city=hebi&from=2020-01-01', [OWN], { below: new Set(['a']) });
  expect(worker.mock.calls[0]?.[0]).toMatchObject({ limit: 3, filters: { 城市: ['鹤壁'] } });
  expect(ids()).toEqual(['b', 'c']);
  const href = section.querySelector('a:not(.title)')?.getAttribute('href') ?? '';
  expect(parseAddress(new URL(href, 'https://a.example').search)).toMatchObject({
    query: '春耕',
    mode: 'related',
    selection: { city: ['hebi'] },
    days: { from: '2020-01-01' },
  });
});

test('more is offered while there is more', async () => {
  worker.mockResolvedValue(answerOf(related('a', 3), related('b', 2), related('c', 1)));
  await show('?q=春耕&mode=related');
  expect(ids()).toEqual(['a', 'b']);
  press('p > button');
  await vi.waitFor(() => {
    expect(ids()).toEqual(['a', 'b', 'c']);
  });
  expect(worker.mock.calls.map(([{ limit }]) => limit)).toEqual([2, 12]);
  worker.mockResolvedValue(answerOf(related('a', 2), related('b', 1)));
  await show('?q=春耕&mode=related');
  expect(section.querySelector('p > button')).toBeNull();
});

test('what this archive lost is told, and no total is given', async () => {
  worker.mockResolvedValue({ ...answerOf(related('a', 1)), faults: ['lost'] });
  await show('?q=春耕&mode=related');
  expect(texts('.problem')[0]).toContain('没有全部载入');
  expect(total()).toBeUndefined();
  expect(ids()).toEqual(['a']);
  worker.mockRejectedValue(new Error('lost'));
  await show('?q=春耕&mode=related');
  expect(texts('.problem')[0]).toContain('没有全部载入');
  lists = {};
  await show('?q=春耕&mode=related');
  expect(texts('.problem')[0]).toContain('没有全部载入');
  expect(section.querySelector('[data-search-retry]')).not.toBeNull();
});

test('an index of another build is told, one of another archive is not compared', async () => {
  worker.mockResolvedValue(answerOf(related('a', 1)));
  lists[OTHER.base] = { ...LIST, archive: 'bbbb' };
  await show('?q=春耕&mode=related', [OWN, OTHER]);
  expect(texts('.problem')).toEqual([]);
  lists[OWN.base] = { ...LIST, archive: 'bbbb' };
  await show('?q=春耕&mode=related');
  expect(texts('.problem')[0]).toContain('不是同一次生成');
});

test('each archive is asked apart, with the program of this one, and fails alone', async () => {
  worker.mockImplementation(({ bundles }) =>
    bundles[0]?.address === OWN.base
      ? Promise.resolve(answerOf(related('a', 1)))
      : Promise.resolve({
          ...answerOf(related('b', 2, 'https://other.example/articles/b/')),
          faults: ['lost'],
        }),
  );
  lists[OTHER.base] = LIST;
  await show('?q=春耕&mode=related', [OWN, OTHER]);
  expect(worker.mock.calls.map(([{ program }]) => program)).toEqual([
    '/pagefind/pagefind.js',
    '/pagefind/pagefind.js',
  ]);
  expect(ids()).toEqual(['b', 'a']);
  expect(texts('li .facts span:first-child')).toEqual(['邻市文库', '鹤壁']);
  expect(texts('.problem').map((text) => text.slice(0, 8))).toEqual(['“邻市文库”的检']);
  expect(total()).toBe('2');
  lists[OTHER.base] = { ...LIST, version: '1.5.2' };
  worker.mockClear();
  await show('?q=春耕&mode=related', [OWN, OTHER]);
  expect(worker).toHaveBeenCalledTimes(1);
  expect(texts('.problem')[0]).toContain('另一版本');
  expect(total()).toBe('1');
});

test('the newest bundles are asked first, those of 5,000 pages in a worker, older ones when asked for', async () => {
  lists[OWN.base] = { ...LIST, bundles: [2022, 2021, 2020, 2019].map((year) => bundle(`${year}/`, year)) };
  worker.mockImplementation(({ bundles }) =>
    Promise.resolve(answerOf(related(bundles.map(({ address }) => address).join(), 1))),
  );
  await show('?q=春耕&mode=related');
  const asked = () =>
    worker.mock.calls.map(([{ bundles }]) => bundles.map(({ address }) => address.slice(10, 14)));
  expect(asked()).toEqual([['2022', '2021']]);
  expect(section.querySelector('[data-related-older]')?.parentElement?.textContent).toContain('2019—2020');
  worker.mockClear();
  press('[data-related-older]');
  await vi.waitFor(() => {
    expect(section.querySelector('[data-related-older]')).toBeNull();
  });
  expect(asked()).toEqual([
    ['2022', '2021'],
    ['2020', '2019'],
  ]);
  worker.mockClear();
  await show('?q=春耕&mode=related&year=2019');
  expect(asked()).toEqual([['2019']]);
});

test('of a long question what is common in an archive is not asked there', async () => {
  lists[OWN.base] = { ...LIST, common: ['工作'] };
  worker.mockResolvedValue(answerOf());
  await show('?q=春耕 备播 农机 种子 肥料 小麦 玉米 棉花 工作&mode=related');
  expect(worker.mock.calls[0]?.[0].terms).toHaveLength(8);
  expect(texts('[data-related-total]')).toEqual(['没有一篇与它有相同的字词。']);
});

test('what one of several workers lost stays told', async () => {
  lists[OWN.base] = { ...LIST, bundles: [2022, 2021, 2020].map((year) => bundle(`${year}/`, year)) };
  worker.mockImplementation(({ bundles }) =>
    Promise.resolve({
      ...answerOf(related(bundles.map(({ address }) => address).join(), 1)),
      faults: bundles.length > 1 ? ['lost'] : [],
    }),
  );
  await show('?q=春耕&mode=related');
  press('[data-related-older]');
  await vi.waitFor(() => {
    expect(section.querySelector('[data-related-older]')).toBeNull();
  });
  expect(texts('.problem')[0]).toContain('没有全部载入');
});

test('of a pasted page only a part is asked, and that is said', async () => {
  worker.mockResolvedValue(answerOf());
  const page = Array.from({ length: 100 }, (_, at) => `n${at}`).join('+');
  await show(`?q=${page}&mode=related`);
  expect(texts('p.aside').join('')).toContain('只查了前面的部分');
});

test('without a word nothing is asked', async () => {
  await show('?q=……&mode=related');
  expect(worker).not.toHaveBeenCalled();
  expect(section.textContent).toContain('至少要有一个字');
});
