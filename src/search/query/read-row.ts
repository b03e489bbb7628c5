import { hasPlaces } from '../has-places.ts';
import { zoned } from '../zoned.ts';
import { byteReader, type ByteReader } from './byte-reader.ts';
import type { Row, RowPlaces } from './row.ts';

/** The row of a token in the file that would hold it, as `packRow` has written it; without groups when the token stands nowhere. */
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
    return zoned.of(document, zoned.zoneOf(heads[at] ?? 0));
  });
  const places = address ?? { kind: 'here', bytes: reader.rest() };
  return { groups, counts: heads.map(zoned.numberOf), places };
}

/** `undefined` when the places close the row. */
function readAddress(reader: ByteReader): RowPlaces | undefined {
  const file = reader.number();
  if (file === 0) return undefined;
  const offset = reader.number();
  return { kind: 'apart', file: file - 1, offset, groupsBefore: reader.numbers(reader.number()) };
}
