import { expect, test } from 'vitest';
import { samplePage } from '../../content/sample-archive.ts';
import { range } from '../../text/range.ts';
import { firstPages } from './page-link-view.ts';

/** Each with so many articles: a page and two articles take as much room as five articles. */
const pages = [2, 7, 1].map((count, at) =>
  samplePage(`0000000${at}`, { articles: range(1, count).map((number) => `0000000${at}-${number}`) }),
);

test.each([
  [0, 1],
  [14, 1],
  [15, 2],
  [19, 3],
])(
  'of pages for which there is room for %d articles the first %d are listed, and none behind a gap',
  (most, count) => expect(firstPages(pages, most)).toEqual(pages.slice(0, count)),
);
