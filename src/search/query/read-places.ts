import { byteReader } from './byte-reader.ts';
import type { Row } from './row.ts';

/** Places by group, as characters from the start of the first field of its kind. */
export type Places = ReadonlyMap<number, readonly number[]>;

/** Reads the places of a row in the wanted groups. `load` has the bytes of a file; of those without a wanted group none is read. */
export async function readPlaces(
  row: Row,
  wanted: ReadonlySet<number>,
  load: (file: number) => Promise<Uint8Array>,
): Promise<Places> {
  const found = new Map<number, number[]>();
  await Promise.all(
    piecesOf(row).map(async ({ from, to, bytes }) => {
      if (!row.groups.slice(from, to).some((group) => wanted.has(group))) return;
      const reader = byteReader(await bytes(load));
      for (let at = from; at < to; at += 1) {
        const group = row.groups[at] ?? 0;
        const steps = reader.numbers(row.counts[at] ?? 0);
        if (wanted.has(group)) found.set(group, sumsOf(steps));
      }
    }),
  );
  return found;
}

function sumsOf(steps: readonly number[]): number[] {
  let place = 0;
  return steps.map((step) => (place += step));
}

/** Groups `[from, to)`, whose places stand in one stretch. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly bytes: (load: (file: number) => Promise<Uint8Array>) => Promise<Uint8Array>;
}

function piecesOf({ groups, places }: Row): Piece[] {
  if (places.kind === 'none') return [];
  if (places.kind === 'here') {
    return [{ from: 0, to: groups.length, bytes: () => Promise.resolve(places.bytes) }];
  }
  const { file, offset, groupsBefore } = places;
  let from = 0;
  return [...groupsBefore, Infinity].map((count, at) => {
    const piece = {
      from,
      to: Math.min(from + count, groups.length),
      bytes: async (load: (file: number) => Promise<Uint8Array>) =>
        (await load(file + at)).subarray(at === 0 ? offset : 0),
    };
    from += count;
    return piece;
  });
}
