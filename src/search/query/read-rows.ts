import { byteReader, type ByteReader } from '../format/byte-numbers.ts';
import { numberWithZone } from '../format/field-zones.ts';
import { hasPlaces } from '../format/tokens.ts';

/** Reads the row of a token, written by `packRow`, from its file; the row has no groups when the token does not occur. */
export function readRow(bucket: Uint8Array, token: string): Row {
  const reader = byteReader(bucket);
  const name = new TextEncoder().encode(token);
  while (!reader.isAtEnd()) {
    const found = reader.take(reader.number());
    const row = reader.take(reader.number());
    if (areEqual(found, name)) return rowOf(byteReader(row), hasPlaces(token));
  }
  return { groups: [], counts: [], places: { kind: 'none' } };
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function rowOf(reader: ByteReader, isPlaced: boolean): Row {
  const length = reader.number();
  const address = isPlaced ? readAddress(reader) : undefined;
  const steps = reader.numbers(length);
  const heads = reader.numbers(length);
  let document = -1;
  const groups = steps.map((step, at) => {
    document += step;
    return numberWithZone.of(document, numberWithZone.zoneOf(heads[at] ?? 0));
  });
  const places = address ?? { kind: 'here', bytes: reader.rest() };
  return { groups, counts: heads.map(numberWithZone.numberOf), places };
}

/** `undefined` when the places close the row. */
function readAddress(reader: ByteReader): RowPlaces | undefined {
  const file = reader.number();
  if (file === 0) return undefined;
  const offset = reader.number();
  return { kind: 'apart', file: file - 1, offset, groupsBefore: reader.numbers(reader.number()) };
}

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

/** Where the places of a row are: nowhere, in its own bytes, or in files apart. */
type RowPlaces =
  | { readonly kind: 'none' }
  | { readonly kind: 'here'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'apart';
      /** Number of the first file, and where in it they begin. */
      readonly file: number;
      readonly offset: number;
      /** Numbers of groups after which they continue in the next file. */
      readonly groupsBefore: readonly number[];
    };

/** Where a token occurs: a group for each kind of field of each document that contains it. */
export interface Row {
  /** Each a document and a kind of field, as `numberWithZone` has it; rising. */
  readonly groups: readonly number[];
  /** How often it stands in each. */
  readonly counts: readonly number[];
  readonly places: RowPlaces;
}
