import { expect, test } from 'vitest';
import { printedDate, sampleArchive, sampleArticle, samplePage } from '../../content/sample-archive.ts';
import { range } from '../../text/range.ts';
import { onDayView } from '../calendar/on-day-view.ts';
import { periodView } from '../calendar/period-view.ts';
import { dayView } from '../calendar/day-view.ts';
import { listParts, PART_SIZE } from '../links/list-parts.ts';
import { MOST_ENTRIES, pageListView } from '../links/page-link-view.ts';
import { captionFilters, captionPhotographers, captionsViews } from '../lists/captions-view.ts';
import { sectionEntries } from '../lists/sections-view.ts';
import { contributorsView, initialsOf, initialView } from '../people/contributors-view.ts';
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
const pages = numbers.map(({ id, date }) => samplePage(id, { date }));
const articles = numbers.map(({ id, byline, date }) =>
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
);
const archive = sampleArchive(pages, articles);

test('a month with very many pages lists none of them, for its days do', () => {
  expect(periodView('2021-03', archive).pages).toEqual([]);
  expect(periodView('2021-03', archive).months.flatMap(({ weeks }) => weeks.flat())).toContainEqual(
    expect.objectContaining({ href: '/dates/2021/03/04/' }),
  );
});

test('a year lists fewer pages than a month, for its calendars take much room', () => {
  const held = sampleArchive(pages.slice(0, 60), articles.slice(0, 60));
  expect([periodView('2021-03', held), periodView('2021', held)].map((view) => view.pages.length)).toEqual([
    30, 30,
  ]);
  const more = sampleArchive(pages.slice(0, 120), articles.slice(0, 120));
  expect([periodView('2021-03', more), periodView('2021', more)].map((view) => view.pages.length)).toEqual([
    60, 0,
  ]);
});

test('a day of very many pages says nothing of what stands on them', () => {
  const { listed } = dayView('2021-03-04', archive);
  expect(listed).toHaveLength(MANY / 2);
  expect(listed.flatMap(({ items }) => items)).toEqual([]);
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
  for (const { pages: shown, cut } of lists) {
    const entries = shown.reduce((sum, one) => sum + 1 + one.articles.length, 0);
    expect(entries).toBeGreaterThan(MOST_ENTRIES / 5);
    expect(entries).toBeLessThan(MOST_ENTRIES);
    expect(cut).toContain(`${shown.length} 个版面；其余`);
  }
});

test('of very many names those who sign most are shown, and all stand under their initials', () => {
  const [group] = contributorsView(archive);
  const letters = group?.initials.letters.map(({ text }) => text.toLowerCase()) ?? [];
  const all = initialsOf(archive).flatMap(({ paper, letter, count }) =>
    listParts(count).flatMap((part) => initialView(paper, letter, part, archive).contributors),
  );
  expect(
    initialsOf(archive)
      .map(({ letter }) => letter)
      .toSorted(),
  ).toEqual(letters);
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

test('an initial with very many names comes in parts', () => {
  const letter = 'z';
  const names = range(1, 3 * PART_SIZE).map((number) => ({
    role: '记者' as const,
    name: `赵${String.fromCodePoint(0x4e00 + number)}`,
    spans: [],
  }));
  const one = sampleArchive([samplePage('0000000a')], [sampleArticle('0000000a-aaaa', { bylines: names })]);
  const [initial] = initialsOf(one);
  expect([initial?.letter, initial?.count]).toEqual([letter, names.length]);
  expect(initialView('anyi-ribao', letter, undefined, one).contributors).toHaveLength(PART_SIZE);
});

test('the more papers there are, the fewer names of each stand in the list of all', () => {
  const papers = range(1, 20).map((number) => ({ slug: `p${number}`, name: `报${number}`, city: 'anyi' }));
  const [shown] = contributorsView({ ...archive, papers: [...archive.papers, ...papers] });
  expect(shown?.contributors).toHaveLength(11);
});

test('of very many sections those with the most articles are shown', () => {
  const numbersOf = range(1, 80);
  const some = numbersOf.map((number) =>
    sampleArticle(`0000000a-${String(number).padStart(4, 'a')}`, {
      section: { slug: `s${Math.ceil(number / 1.1)}`, name: `栏${Math.ceil(number / 1.1)}` },
    }),
  );
  const held = { base: '/', pages: [], articles: some };
  expect(sectionEntries(held, sampleArchive([samplePage('0000000a')], some))).toHaveLength(60);
});
