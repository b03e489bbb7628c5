/**
 * The overlapping pairs of a key, `五个起来` as `五个 个起 起来`. Searched as a phrase they match exactly where the key occurs:
 * each pair fixes its neighbour.
 */
export function bigrams(key: string): string[] {
  const characters = [...key];
  return characters.slice(0, -1).map((character, at) => `${character}${characters[at + 1] ?? ''}`);
}
