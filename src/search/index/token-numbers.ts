/** Numbers tokens from 0 in order of appearance. Pairs are looked up by the numbers of their characters, for speed. */
export interface TokenNumbers {
  readonly numberOf: (token: string) => number;
  readonly numberOfPair: (first: number, second: number) => number;
  /** All tokens by number. */
  readonly names: readonly string[];
}

/** No tokens yet. */
export function tokenNumbers(): TokenNumbers {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const pairs: (Map<number, number> | undefined)[] = [];

  return { numberOf, numberOfPair, names };

  function numberOf(token: string): number {
    const known = numbers.get(token);
    if (known !== undefined) return known;
    numbers.set(token, names.length);
    return names.push(token) - 1;
  }

  function numberOfPair(first: number, second: number): number {
    const followers = (pairs[first] ??= new Map());
    const known = followers.get(second);
    if (known !== undefined) return known;
    followers.set(second, names.length);
    return names.push(`${names[first] ?? ''}${names[second] ?? ''}`) - 1;
  }
}
