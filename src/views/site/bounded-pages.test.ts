import { expect, test } from 'vitest';
import { printedDate, sampleArchive, sampleArticle, samplePage } from '../../content/sample-archive.ts';
import { range } from '../../text/range.ts';
import { onDayView } from '../calendar/on-day-view.ts';
import { periodView } from '../calendar/period-view.ts';
import { MOST_PAGES, pageListView } from '../links/page-link-view.ts';
import { captionFilters, captionPhotographers, captionsViews } from '../lists/captions-view.ts';
import { contributorsView, initialView } from '../people/contributors-view.ts';
import { cityView } from '../places/city-view.ts';
import { paperView } from '../places/paper-view.ts';

const MANY = 240;
const surnames = [...'赵钱孙李周吴郑王冯陈'];
/** Each page of 4 March of some year has one article, whose author has a name of its own and took a picture. */
const numbers = range(1, MANY).map((number) => {
  const id = String(number).padStart(8, '0');
  const given = String.fromCodePoint(0x4e00 + number);
  const byline = {
    role: '摄影' as const,
    name: `${surnames[number % surnames.length] ?? ''}${given}`,
    spans: [],
  };
  return { id, byline, date: printedDate(`${number % 2 === 0 ? 2021 : 2020}-03-04`) };
});
const archive = sampleArchive(
  numbers.map(({ id, date }) => samplePage(id, { date })),
  numbers.map(({ id, byline, date }) =>
    sampleArticle(`${id}-aaaa`, {
      date,
      bylines: [byline],
      captions: [
        {
          id: `${id}-aaaa-c1`,
          text: '送种。',
          spans: [{ start: 0, end: 3 }],
          changes: [],
          after: -1,
          credit: byline,
          credits: [byline],
        },
      ],
    }),
  ),
);

test('a month with very many pages lists none of them, for its days do', () => {
  expect(periodView('2021-03', archive).pages).toEqual([]);
  expect(periodView('2021-03', archive).months.flatMap(({ weeks }) => weeks.flat())).toContainEqual(
    expect.objectContaining({ href: '/dates/2021/03/04/' }),
  );
});

test('a day of very many pages in all years leads to the day in each', () => {
  const { isCut, years } = onDayView('03-04', archive);
  expect([isCut, years.map(({ href, listed }) => [href, listed.length])]).toEqual([
    true,
    [
      ['/dates/2021/03/04/', 0],
      ['/dates/2020/03/04/', 0],
    ],
  ]);
});

test('of very many pages a list, a city and a paper show the newest, and say so', () => {
  const lists = [
    pageListView(archive.pages, archive),
    paperView(archive.getPaper('anyi-ribao'), archive),
    ...cityView(archive.getCity('anyi'), archive).groups,
  ];
  for (const { pages, cut } of lists) {
    expect(pages).toHaveLength(MOST_PAGES);
    expect(cut).toContain('其余');
  }
});

test('of very many names those who sign most are shown, and all stand under their initials', () => {
  const [group] = contributorsView(archive);
  const letters = group?.initials.letters.map(({ text }) => text.toLowerCase()) ?? [];
  const all = letters.flatMap((letter) => initialView('anyi-ribao', letter, archive).contributors);
  expect(group?.contributors.length).toBeLessThan(MANY);
  expect(new Set(all.map(({ href }) => href)).size).toBe(MANY);
});

test('captions come in parts, and very many photographers have a page of their own', () => {
  const parts = captionsViews(archive).filter(({ name }) => name === '');
  expect(parts.map(({ path, captions }) => [path, captions.length])).toEqual([
    [undefined, 140],
    ['part-1', 100],
  ]);
  const filter = captionFilters(archive).find(({ more }) => more !== undefined);
  expect(filter?.more?.href).toBe('/captions/by/');
  expect(captionPhotographers(archive)).toHaveLength(MANY);
});
