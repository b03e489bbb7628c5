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
  const characters = new Map<number, number>();
  const runs = new Map<string, number>();
  const pairs = pairMap();

  return {
    names,
    numberOfCharacter: (codePoint) => {
      const known = characters.get(codePoint);
      if (known !== undefined) return known;
      characters.set(codePoint, names.length);
      return names.push(String.fromCodePoint(codePoint)) - 1;
    },
    numberOfPair: (first, second) => {
      const known = pairs.get(first, second);
      if (known !== undefined) return known;
      pairs.add(first, second, names.length);
      return names.push(`${names[first] ?? ''}${names[second] ?? ''}`) - 1;
    },
    numberOfRun: (token) => {
      const known = runs.get(token);
      if (known !== undefined) return known;
      runs.set(token, names.length);
      return names.push(token) - 1;
    },
  };
}
