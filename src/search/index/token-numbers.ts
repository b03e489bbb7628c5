import { pairMap } from './pair-map.ts';

/** Numbers tokens from 0 in order of appearance. */
export interface TokenNumbers {
  readonly numberOfCharacter: (codePoint: number) => number;
  /** Of a pair of characters, which are given by their numbers. */
  readonly numberOfPair: (first: number, second: number) => number;
  /** Of a run of punctuation. */
  readonly numberOfRun: (token: string) => number;
  /** All tokens by number. */
  readonly names: readonly string[];
}

/** No tokens yet. */
export function tokenNumbers(): TokenNumbers {
  const names: string[] = [];
  const pairs = pairMap();

  return {
    names,
    numberOfCharacter: numberBy((codePoint: number) => String.fromCodePoint(codePoint)),
    numberOfPair: (first, second) => {
      const known = pairs.get(first, second);
      if (known !== undefined) return known;
      pairs.add(first, second, names.length);
      return names.push(`${names[first] ?? ''}${names[second] ?? ''}`) - 1;
    },
    numberOfRun: numberBy((token: string) => token),
  };

  function numberBy<Key>(nameOf: (key: Key) => string): (key: Key) => number {
    const numbers = new Map<Key, number>();
    return (key) => {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, names.length);
      return names.push(nameOf(key)) - 1;
    };
  }
}
