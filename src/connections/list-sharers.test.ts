import { expect, test } from 'vitest';
import { listSharers } from './list-sharers.ts';

/** The texts of each hash that some have, by the hash. */
function textsByHash(...[texts, ...given]: Parameters<typeof listSharers>) {
  const sharers = listSharers(texts, ...given);
  return new Map(
    texts.flatMap((hashes, text) =>
      [...hashes].flatMap((hash, at) => {
        const number = sharers.numbers[text]?.[at] ?? -1;
        const [start, end] = [sharers.starts[number], sharers.starts[number + 1]];
        return number < 0 ? [] : [[hash, [...sharers.texts.subarray(start, end)]] as const];
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
