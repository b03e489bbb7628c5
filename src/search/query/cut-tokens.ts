import { hasPlaces } from '../has-places.ts';

/** A token of a run, and how many characters behind its start it stands. */
export interface TokenAt {
  readonly token: string;
  readonly offset: number;
}

/** The fewest tokens that pin a run down: its pairs side by side, the last one overlapping when the number is odd. */
export function cutTokens(key: string): TokenAt[] {
  const characters = [...key];
  if (!hasPlaces(key)) return [{ token: key, offset: 0 }];
  const last = characters.length - 2;
  const offsets = Array.from({ length: Math.ceil(characters.length / 2) }, (_, at) => Math.min(2 * at, last));
  return offsets.map((offset) => ({ token: characters.slice(offset, offset + 2).join(''), offset }));
}
