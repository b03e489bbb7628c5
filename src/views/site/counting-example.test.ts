import { expect, test } from 'vitest';
import {
  printedDate,
  sampleArchive,
  sampleArticle,
  samplePage,
  sampleParagraph,
} from '../../content/sample-archive.ts';
import { countingExample } from './counting-example.ts';

test('a word is counted in the weeks, from Monday, in which it stands', () => {
  const on = (letter: string, day: string, text: string) =>
    sampleArticle(`0000000a-aaa${letter}`, {
      title: '题',
      date: printedDate(day),
      paragraphs: [sampleParagraph(text)],
    });
  const example = countingExample(
    sampleArchive(
      [samplePage('0000000a')],
      [
        on('a', '2020-03-01', '今年，春耕备播。'),
        on('b', '2020-03-02', '今年，春耕备播，春耕备播。'),
        on('c', '2020-03-08', '春耕备播，顺利。'),
        on('d', '2020-03-16', '丰收。'),
      ],
    ),
  );
  expect(example?.weeks).toEqual([
    { days: '2020 年 2 月 24 日—3 月 1 日', count: '1' },
    { days: '2020 年 3 月 2—8 日', count: '3' },
  ]);
  expect(example?.program).toContain(`count('${example?.word ?? ''}')`);
});

test('of many weeks the last eight that have the word are shown, in whatever order pages are listed', () => {
  const weeks = Array.from({ length: 12 }, (_, week) => new Date(Date.UTC(2020, 0, 6 + 7 * week)));
  const articles = weeks.map((monday, week) =>
    sampleArticle(`0000000a-aa${String.fromCodePoint(97 + ((week * 5) % 12))}a`, {
      title: '题',
      date: printedDate(monday.toISOString().slice(0, 'yyyy-mm-dd'.length)),
      paragraphs: [sampleParagraph(week === 10 ? '丰收。' : '今年，春耕备播。')],
    }),
  );
  const example = countingExample(sampleArchive([samplePage('0000000a')], articles));
  expect(example?.weeks.map(({ days }) => days.slice(0, '2020 年 3 月 16'.length))).toEqual([
    '2020 年 1 月 27',
    '2020 年 2 月 3—',
    '2020 年 2 月 10',
    '2020 年 2 月 17',
    '2020 年 2 月 24',
    '2020 年 3 月 2—',
    '2020 年 3 月 9—',
    '2020 年 3 月 23',
  ]);
});

test('an archive without such a word has no example', () =>
  expect(countingExample(sampleArchive([]))).toBeUndefined());
