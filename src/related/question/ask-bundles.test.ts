import { expect, test, vi } from 'vitest';
import { askBundles, type PagefindProgram } from './ask-bundles.ts';
import type { RelatedQuestion } from './related-question.ts';

/** A program whose bundles answer each term with pages and scores. */
function programOf(bundles: Readonly<Record<string, Readonly<Record<string, readonly [string, number][]>>>>) {
  const createInstance = (options: object) => {
    const base = String(Reflect.get(options, 'basePath'));
    return {
      preload: () => Promise.resolve(),
      search: (term: string) =>
        Promise.resolve({
          unfilteredResultCount: bundles[base]?.[term]?.length ?? 0,
          results: (bundles[base]?.[term] ?? []).map(([id, score]) => ({
            id,
            score,
            data: () =>
              Promise.resolve({
                url: `${base}${id}`,
                content: `标题. ${term}`,
                filters: {},
                meta: { title: '标题', earliest: '2020-03-01', latest: '2020-03-05' },
              }),
          })),
        }),
    };
  };
  return { createInstance } satisfies PagefindProgram;
}

const question: RelatedQuestion = {
  bundles: [
    { address: '/a/', pages: 100 },
    { address: '/b/', pages: 100 },
  ],
  program: '',
  terms: ['春耕', '备播'],
  filters: {},
  days: { from: '', to: '' },
  limit: 10,
  isFresh: false,
};
const scores = async (bundles: Parameters<typeof programOf>[0], asked: Partial<RelatedQuestion> = {}) => {
  const { pages, found } = await askBundles(programOf(bundles), { ...question, ...asked });
  return { found, pages: pages.map(({ url, score }) => [url, score]) };
};

test('two terms say more than one that scores more', async () => {
  const bundle = {
    春耕: [
      ['both', 4],
      ['one', 10],
    ],
    备播: [['both', 4]],
  } satisfies Record<string, [string, number][]>;
  expect(await scores({ '/a/': bundle }, { bundles: [{ address: '/a/', pages: 100 }] })).toEqual({
    found: 2,
    pages: [
      ['/a/both', 4],
      ['/a/one', Math.sqrt(10)],
    ],
  });
});

test('pages of two bundles with the same id stay two', async () => {
  const { found, pages } = await scores({ '/a/': { 春耕: [['one', 1]] }, '/b/': { 春耕: [['one', 4]] } });
  expect([found, pages.map(([url]) => url)]).toEqual([2, ['/b/one', '/a/one']]);
});

test('a term that is rare among all pages counts as much in a bundle of few', async () => {
  /** As BM25 has it for a term that one of so many pages holds. */
  const scoreOf = (pages: number) => Math.log(1 + (pages - 0.5) / 1.5);
  const found = {
    '/a/': { 春耕: [['one', scoreOf(100)]] },
    '/b/': { 春耕: [['one', scoreOf(4)]] },
  } satisfies Record<string, Record<string, [string, number][]>>;
  const bundles = [
    { address: '/a/', pages: 100 },
    { address: '/b/', pages: 4 },
  ];
  const [one, other] = (await scores(found, { bundles })).pages.map(([, score]) => score);
  expect(other).toBeCloseTo(Number(one));
});

test('equal scores always come in the same order', async () => {
  const one = await scores({
    '/a/': {
      春耕: [
        ['one', 1],
        ['two', 1],
      ],
    },
  });
  expect(
    await scores({
      '/a/': {
        春耕: [
          ['two', 1],
          ['one', 1],
        ],
      },
    }),
  ).toEqual(one);
});

test.each([
  ['2020-03-05', '', 1],
  ['2020-03-06', '', 0],
  ['', '2020-02-28', 0],
])('days from %s to %s leave %i', async (from, to, left) => {
  const { pages } = await scores({ '/a/': { 春耕: [['one', 1]] } }, { days: { from, to } });
  expect(pages).toHaveLength(left);
});

/** A program with one bundle of pages that are read as told, and the options that it was given. */
function oneBundle(pages: readonly (() => Promise<{ readonly earliest: string }>)[]) {
  const options: object[] = [];
  const results = pages.map((read, at) => ({
    id: String(at).padStart(3, '0'),
    score: 1,
    data: async () => {
      const { earliest } = await read();
      return {
        url: `/${at}/`,
        content: '标题. 春耕 备播',
        filters: {},
        meta: { earliest, latest: earliest },
      };
    },
  }));
  const program: PagefindProgram = {
    createInstance: (given) => {
      options.push(given);
      return {
        preload: () => Promise.resolve(),
        search: (_, asked) => {
          options.push(asked);
          return Promise.resolve({ results, unfilteredResultCount: results.length });
        },
      };
    },
  };
  const asked = { ...question, bundles: [{ address: '/a/', pages: 100 }], terms: ['春耕'] };
  return {
    options,
    ask: (more: Partial<RelatedQuestion> = {}) => askBundles(program, { ...asked, ...more }),
  };
}
const readOf = (earliest: string) => () => Promise.resolve({ earliest });

test('pages are read on until enough are of the days asked for', async () => {
  const { ask } = oneBundle([
    ...Array.from({ length: 30 }, () => readOf('2020-01-01')),
    readOf('2022-01-01'),
  ]);
  const { pages } = await ask({ days: { from: '2021-01-01', to: '' } });
  expect(pages.map(({ url }) => url)).toEqual(['/30/']);
});

test('blocks of a text stand on lines of their own', async () => {
  const { pages } = await oneBundle([readOf('2020-01-01')]).ask();
  expect(pages.map(({ text }) => text)).toEqual(['标题\n春耕备播']);
});

test('a title counts once, and any of several values of a filter is enough', async () => {
  const { options, ask } = oneBundle([]);
  await ask({ filters: { 城市: ['鹤壁', '濮阳'] } });
  expect(options).toMatchObject([
    { basePath: '/a/', ranking: { metaWeights: { title: 1 } } },
    { filters: { 城市: { any: ['鹤壁', '濮阳'] } } },
  ]);
});

test('a text that does not load is reported, and the others are listed', async () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { pages } = await oneBundle([() => Promise.reject(new Error('lost')), readOf('2020-01-01')]).ask();
  expect(pages.map(({ url }) => url)).toEqual(['/1/']);
  expect(report).toHaveBeenCalledTimes(1);
  report.mockRestore();
});
