// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { INDEX_PATHS, type SearchManifest } from '../../../search/format/manifest.ts';
import { sampleArticle } from '../../../search/sample-article.ts';
import { searchInMemory } from '../../../search/search-in-memory.ts';

const articles = [
  sampleArticle({
    id: '0000000a-aaaa',
    city: 'hebi',
    earliest: '2020-03-01',
    headline: '春耕开始',
    kicker: '城东公社',
    paragraphs: ['春耕备播正在进行。各队都已下田，人人忙碌。', '春耕不误农时。'],
  }),
  sampleArticle({
    id: '0000000b-bbbb',
    city: 'puyang',
    earliest: '2021-05-01',
    paragraphs: [
      '今年春耕早，天气也好，各地都抓紧时间整地、选种、修理农具，准备工作比往年充分得多，农民都很满意。',
    ],
  }),
  sampleArticle({
    id: '0000000c-cccc',
    city: 'hebi',
    earliest: '2022-05-12',
    paragraphs: ['旧时节令与舂耕。', '人员到位。'],
  }),
];

const NAMES = {
  cities: { hebi: '鹤壁', puyang: '濮阳' },
  papers: { 'hebi-ribao': '鹤壁日报', 'puyang-ribao': '濮阳日报' },
  kinds: { news: '消息' },
} as const;

let root: HTMLElement;
let files: Map<string, string | Uint8Array>;

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly #see: IntersectionObserverCallback;
      constructor(see: IntersectionObserverCallback) {
        this.#see = see;
      }
      observe(target: Element): void {
        const sight = { target, isIntersecting: true };
        this.#see([Object.assign(Object.create(null), sight)], Object.assign(Object.create(null), this));
      }
      unobserve(): void {
        // Nothing is watched.
      }
      disconnect(): void {
        // Nothing is watched.
      }
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function open(query: string): Promise<void> {
  // Afresh, because what was loaded stays in memory.
  vi.resetModules();
  const { fetchFrom, startSampleSearchPage } = await import('./sample-search-page.ts');
  ({ files } = await searchInMemory({ articles, shardLimit: 2 }));
  const built: SearchManifest = JSON.parse(String(files.get(INDEX_PATHS.manifest)));
  files.set(INDEX_PATHS.manifest, JSON.stringify({ ...built, ...NAMES }));
  vi.stubGlobal('fetch', fetchFrom(files));
  root = startSampleSearchPage(`/search/${query}`);
}

const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map(({ textContent }) => textContent);
const status = () => root.querySelector('[data-search-status]')?.textContent ?? '';
const total = () =>
  vi.waitFor(() => {
    const shown = root.querySelector('[data-result-total]')?.textContent;
    expect(shown).toBeDefined();
    return Number(shown);
  });
const ids = () => all('[data-search-results] > li').map(({ dataset }) => dataset['articleId']);
const isHidden = (selector: string) => all(selector).map(({ hidden }) => hidden);
function type(selector: string, value: string): void {
  const [field] = all(selector);
  if (!(field instanceof HTMLInputElement) && !(field instanceof HTMLSelectElement))
    throw new Error(selector);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
const press = (selector: string) => {
  const [button] = all(selector);
  if (button === undefined) throw new Error(`No ${selector}`);
  button.click();
};

test('before anything is asked there is a hint, and no control', async () => {
  await open('');
  await vi.waitFor(() => {
    expect(status()).toContain('检索帮助');
  });
  expect(isHidden('[data-search-idle], [data-search-control]')).toEqual([false, true, true]);
});

test('results are listed in order with their snippets, marked, and lead to the marked article', async () => {
  await open('?q=春耕');
  expect(await total()).toBe(2);
  expect(ids()).toEqual(['0000000a-aaaa', '0000000b-bbbb']);
  expect(all('a.title').map((link) => link.getAttribute('href'))).toEqual([
    '/articles/0000000a-aaaa/?q=春耕',
    '/articles/0000000b-bbbb/?q=春耕',
  ]);
  await vi.waitFor(() => {
    expect(texts('.count').filter((text) => text.endsWith('处'))).toEqual(['3 处', '1 处']);
  });
  expect(texts('.kicker')).toEqual(['城东公社']);
  expect(new Set(texts('.result mark'))).toEqual(new Set(['春耕']));
  expect(texts('.title mark')).toEqual(['春耕']);
  expect(texts('.facts')[0]).toContain('鹤壁日报鹤壁');
  expect(texts('.snippets')[1]).toMatch(/^今年春耕早.*…$/u);
  expect(status()).toContain('，4 处');
  expect(isHidden('[data-search-idle], [data-search-control]')).toEqual([true, false, false]);
});

test('filters show what each value would leave, and leave that', async () => {
  await open('?q=春耕');
  await total();
  expect(texts('[data-search-filters] label')).toEqual([
    '鹤壁1',
    '濮阳1',
    '鹤壁日报1',
    '濮阳日报1',
    '20211',
    '20201',
    '消息2',
  ]);
  const [city] = all('#filter-city-puyang');
  city?.click();
  await vi.waitFor(() => {
    expect(ids()).toEqual(['0000000b-bbbb']);
  });
  expect(location.search).toContain('city=puyang');
  await vi.waitFor(() => {
    expect(status()).toContain('不加筛选共 2 篇');
  });
  expect(texts('[data-search-chosen] li')).toEqual(['濮阳 ×，取消这项筛选']);
  expect(isHidden('[data-search-clear]')).toEqual([false]);
  press('[data-search-chosen] button');
  await vi.waitFor(() => {
    expect(ids()).toHaveLength(2);
  });
  expect(location.search).not.toContain('city');
  expect(isHidden('[data-search-clear]')).toEqual([true]);
});

test('days narrow the results, and a press on their chip or on clear opens them again', async () => {
  await open('?q=春耕&from=2021-01-01');
  expect(await total()).toBe(1);
  expect(texts('[data-search-chosen] li')).toEqual(['2021-01-01以后 ×，取消这项筛选']);
  press('[data-search-clear]');
  await vi.waitFor(() => {
    expect(ids()).toHaveLength(2);
  });
  press('button[data-from="2020-03-01"]');
  await vi.waitFor(() => {
    expect(ids()).toEqual(['0000000a-aaaa']);
  });
  expect(location.search).toContain('from=2020-03-01&to=2020-03-31');
  expect(all('button[aria-pressed=true][data-from]')).toHaveLength(1);
  expect(all('button.outside[data-from]')).toHaveLength(1);
  press('[data-search-chosen] button');
  await vi.waitFor(() => {
    expect(ids()).toHaveLength(2);
  });
});

test('filters that leave nothing say how much there is without them', async () => {
  await open('?q=春耕&year=2022');
  await vi.waitFor(() => {
    expect(status()).toContain('没有文章符合所选的筛选');
  });
  expect(status()).toContain('不加筛选有 2 篇');
  expect(isHidden('[data-search-control]')).toEqual([false, true]);
});

test('the order is that of the address', async () => {
  await open('?q=耕&sort=newest');
  await total();
  expect(ids()).toEqual(['0000000c-cccc', '0000000b-bbbb', '0000000a-aaaa']);
  type('[name=sort]', 'oldest');
  await vi.waitFor(() => {
    expect(ids()).toEqual(['0000000a-aaaa', '0000000b-bbbb', '0000000c-cccc']);
  });
  expect(location.search).toContain('sort=oldest');
});

test('a query without results offers other forms, holdings and lists', async () => {
  await open('?q=春耕备播完毕');
  await vi.waitFor(() => {
    expect(texts('.offers a')).toContain('春耕备播');
  });
  expect(all('.offers a')[0]?.getAttribute('href')).toMatch(/^\/search\/\?q=/u);
  expect(status()).toContain('没有文章符合“春耕备播完毕”');
  expect(status()).toContain('文库现藏鹤壁日报、濮阳日报；');
  expect(all('.lists a').map((link) => link.getAttribute('href'))).toEqual([
    '/cities/',
    '/dates/',
    '/sections/',
  ]);
});

test('a query that cannot be read is explained at its place', async () => {
  await open('?q=春耕 OR');
  await vi.waitFor(() => {
    expect(status()).toContain('第 4 个字起的“OR”');
  });
  expect(texts('.query mark')).toEqual(['OR']);
});

test('tolerant search counts and names the confused forms', async () => {
  await open('?q=入员&near=1');
  expect(await total()).toBe(1);
  expect(status()).toContain('都只有形近的写法');
  await vi.waitFor(() => {
    expect(texts('.form')).toEqual(['形近：人员']);
  });
  expect(all('a.title')[0]?.getAttribute('href')).toContain('near=1');
});

test('one occurrence a line, sorted on request', async () => {
  await open('?q=春耕&view=lines');
  await vi.waitFor(() => {
    expect(all('.concordance tbody tr')).toHaveLength(4);
  });
  expect(ids()).toEqual([]);
  expect(texts('.concordance td.right').slice(0, 2)).toEqual([
    '开始',
    '备播正在进行。各队都已下田，人人忙碌。　春耕不误',
  ]);
  press('[data-order=right]');
  const rights = texts('.concordance td.right');
  expect(rights).toEqual(rights.toSorted(new Intl.Collator('zh-CN').compare));
  press('[data-order=right]');
  expect(texts('.concordance td.right')).not.toEqual(rights);
  press('[data-view=articles]');
  await vi.waitFor(() => {
    expect(ids()).toHaveLength(2);
  });
});

test('a part of the index that is lost is named, and searched when asked again', async () => {
  await open('');
  const lost = [...files].filter(([path]) => path.includes('/entries')).slice(-1);
  for (const [path] of lost) files.delete(path);
  type('[name=q]', '春耕');
  root.querySelector('form')?.requestSubmit();
  await vi.waitFor(() => {
    expect(status()).toContain('未能检索');
  });
  expect(all('[data-result-total]')).toEqual([]);
  for (const [path, content] of lost) files.set(path, content);
  press('[data-search-retry]');
  expect(await total()).toBe(2);
});

test('few results are followed by what is related', async () => {
  await open('?q=春耕');
  await total();
  await vi.waitFor(() => {
    expect(isHidden('[data-related]')).toEqual([false]);
  });
});

test('where the program for what is related is lost, the list below says so', async () => {
  vi.doMock('../related/show-related.ts', () => {
    throw new Error('lost');
  });
  try {
    await open('?q=春耕备播完毕');
    await vi.waitFor(() => {
      expect(texts('[data-related-status] .problem')[0]).toContain('没有全部载入');
    });
    expect(isHidden('[data-related]')).toEqual([false]);
    expect(await total()).toBe(0);
  } finally {
    vi.doUnmock('../related/show-related.ts');
  }
});

test('typing searches after a pause, and not while an input method composes', async () => {
  await open('');
  const field = root.querySelector('input');
  if (field === null) throw new Error('No field');
  field.dispatchEvent(new Event('compositionstart'));
  field.value = '春gen';
  field.dispatchEvent(new Event('input'));
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(location.search).toBe('');
  field.value = '春耕';
  field.dispatchEvent(new Event('compositionend'));
  expect(await total()).toBe(2);
  expect(new URLSearchParams(location.search).get('q')).toBe('春耕');
});
