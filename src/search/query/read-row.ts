import { byteReader } from './byte-reader.ts';

/** Where a token stands in one kind of field of one document. */
export interface Group {
  readonly document: number;
  /** Index into the kinds of fields. */
  readonly zone: number;
  readonly count: number;
  /** Rising; empty when the row has none. */
  readonly places: readonly number[];
}

/** Reads a row that `collectRows` has written. */
export function readRow(row: Uint8Array, isPlaced: boolean): Group[] {
  const reader = byteReader(row);
  const groups: Group[] = [];
  let document = -1;
  while (!reader.isAtEnd()) {
    document += reader.number();
    const head = reader.number();
    const count = head >> 3;
    groups.push({ document, zone: head & 0b111, count, places: isPlaced ? readPlaces(count) : [] });
  }
  return groups;

  function readPlaces(count: number): number[] {
    const places: number[] = [];
    let place = 0;
    while (places.length < count) {
      place += reader.number();
      places.push(place);
    }
    return places;
  }
}
