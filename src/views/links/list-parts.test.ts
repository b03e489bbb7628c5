import { expect, test } from 'vitest';
import { range } from '../../text/range.ts';
import { itemsOfPart, listParts, PART_SIZE, partLinks } from './list-parts.ts';

const partsOf = (count: number) => listParts(count).map((part) => itemsOfPart(range(1, count), part));

test.each([0, 1, PART_SIZE, 2 * PART_SIZE - 1, 2 * PART_SIZE, 2 * PART_SIZE + 1, 7 * PART_SIZE + 5])(
  'the parts of %d entries are all of them, each once, in their order, and none is too long',
  (count) => {
    expect(partsOf(count).flat()).toEqual(count === 0 ? [] : range(1, count));
    expect(Math.max(...partsOf(count).map(({ length }) => length))).toBeLessThan(1.5 * PART_SIZE);
  },
);

test('what is added at the front changes no older part', () => {
  const items = range(1, 4 * PART_SIZE);
  const more = [0, ...items];
  for (const part of listParts(items.length).slice(1))
    expect(itemsOfPart(more, part)).toEqual(itemsOfPart(items, part));
});

test('every part has a way to it, and a short list has none', () => {
  expect(partLinks(3 * PART_SIZE, '/reuse/', 1).map(({ href, isCurrent }) => [href, isCurrent])).toEqual([
    ['/reuse/', false],
    ['/reuse/part-2/', false],
    ['/reuse/part-1/', true],
  ]);
  expect(partLinks(PART_SIZE, '/reuse/', undefined)).toEqual([]);
});

test('of very many parts few have a link, and each is found in a few clicks', () => {
  const numbersFrom = (part: number): readonly number[] =>
    partLinks(12_345 * PART_SIZE, '/reuse/', part).map(({ href }) =>
      Number(/\d+/u.exec(href)?.[0] ?? 12_345),
    );
  for (const part of [1, 37, 6000, 12_344]) expect(numbersFrom(part).length).toBeLessThan(60);
  const wanted = 4321;
  const nearest = (part: number): number =>
    numbersFrom(part).reduce((near, one) => (Math.abs(one - wanted) < Math.abs(near - wanted) ? one : near));
  const clicked = range(1, 6).reduce(nearest, 12_344);
  expect(clicked).toBe(wanted);
});
