import { expect, test } from 'vitest';
import { clueTexts } from './sample-clues.ts';
import { findYearMentions } from './find-year-mentions.ts';

const years = (text: string) => findYearMentions(clueTexts(text)).map(({ year, isOver }) => [year, isOver]);

test('a year that is spoken of is a clue', () => expect(years('2018年5月投产')).toEqual([[2018, false]]));

test.each(['2019年全年增长', '截至2019年年底', '2019年总产值'])('in %s the year is over', (text) =>
  expect(years(text)).toEqual([[2019, true]]),
);

test.each(['到2045年达到', '预计2030年建成', '建议从2026年起'])('%s is planned for', (text) =>
  expect(years(text)).toEqual([]),
);

test('other numbers are no years', () => expect(years('投放12019年票，第1899年')).toEqual([]));
