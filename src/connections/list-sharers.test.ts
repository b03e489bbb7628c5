import { expect, test } from 'vitest';
import { listSharers } from './list-sharers.ts';

/** The texts of each hash that some have, by the hash. */
function textsByHash(...[texts, ...given]: Parameters<typeof listSharers>) {
  const sharers = listSharers(texts, ...given);
  return new Map(
    sharers.shared.flatMap(({ places, numbers }, text) =>
      numbers.flatMap((number, one) => {
        const [start, end] = [sharers.starts[number], sharers.starts[number + 1]];
        const holders = [...sharers.texts.subarray(start, end)];
        return holders.length === 0 ? [] : [[texts[text]?.[places[one] ?? -1], holders] as const];
      }),
    ),
  );
}

const textsOf = (...texts: readonly number[][]) => texts.map((hashes) => Uint32Array.from(hashes));
const LARGEST = 2 ** 32 - 1;

test('texts that share a hash are listed under it in order, each once', () => {
  expect(textsByHash(textsOf([7, LARGEST], [LARGEST, LARGEST, 0], [7, 0], [1]), 3)).toEqual(
    new Map([
      [0, [1, 2]],
      [7, [0, 2]],
      [LARGEST, [0, 1]],
    ]),
  );
});

test('a hash that more texts have than asked for is left out', () => {
  expect(textsByHash(textsOf([7], [7], [7, 8], [8]), 2)).toEqual(new Map([[8, [2, 3]]]));
});

test('of hashes that are asked for, all texts are listed, and no others', () => {
  const texts = textsOf([7, 8], [7], [8], [9, 7], [9]);
  expect(textsByHash(texts, 3, texts.slice(0, 1))).toEqual(
    new Map([
      [7, [0, 1, 3]],
      [8, [0, 2]],
    ]),
  );
});

test('of many hashes none is missed and none is taken for another', () => {
  const texts = Array.from({ length: 300 }, (_, text) =>
    Uint32Array.from({ length: 40 }, (__, at) => Math.imul((text + 7) * (at + 3), 0x9e3779b1)),
  );
  const holders = new Map<number, number[]>();
  for (const [text, hashes] of texts.entries())
    for (const hash of new Set(hashes)) holders.set(hash, [...(holders.get(hash) ?? []), text]);
  const expected = [...holders].filter(([, { length }]) => length > 1 && length <= 5);
  expect(expected.length).toBeGreaterThan(1000);
  expect(textsByHash(texts, 5)).toEqual(new Map(expected));
  const asked = texts.slice(0, 30);
  const isAsked = (hash: number): boolean => asked.some((hashes) => hashes.includes(hash));
  expect(textsByHash(texts, 5, asked)).toEqual(new Map(expected.filter(([hash]) => isAsked(hash))));
});
