import { type ByteWriter, byteWriter } from '../format/byte-numbers.ts';
import type { TokenRow } from './collect-rows.ts';

/** Where the places of a row begin. They continue at the start of the next files; `groupsBefore` counts the groups in each. */
export interface PlacesAt {
  readonly file: number;
  readonly offset: number;
  readonly groupsBefore: readonly number[];
}

/** Distributes the places of rows over files of about one size. */
interface PlaceFiles {
  readonly lay: (row: TokenRow) => PlacesAt;
  /** The contents of the files, after the last row. */
  readonly finish: () => Uint8Array<ArrayBuffer>[];
}

/** Files of at most `limit` bytes, still empty. A row that fits into one file is not split; only a larger group exceeds the limit. */
export function placeFiles(limit: number): PlaceFiles {
  const files: Uint8Array<ArrayBuffer>[] = [];
  const open = byteWriter();
  const row = byteWriter();

  return { lay, finish: () => [...files, open.view().slice()] };

  function lay(laid: TokenRow): PlacesAt {
    row.clear();
    const pieces = cutPieces(laid, limit, row);
    const [first] = pieces;
    if (open.length() > 0 && open.length() + (first?.end ?? 0) > limit) close();
    const at = { file: files.length, offset: open.length() };
    for (const [index, { start, end }] of pieces.entries()) {
      if (index > 0) close();
      open.bytes(row.view(start, end));
    }
    return { ...at, groupsBefore: pieces.slice(0, -1).map(({ groups }) => groups) };
  }

  function close(): void {
    files.push(open.view().slice());
    open.clear();
  }
}

/** Groups of a row whose places stand together, from byte `start` to byte `end` of all of them. */
interface Piece {
  readonly groups: number;
  readonly start: number;
  readonly end: number;
}

/** Writes the places of a row, and cuts them between groups into pieces of at most `limit` bytes. */
function cutPieces({ counts, places }: TokenRow, limit: number, bytes: ByteWriter): Piece[] {
  const pieces: Piece[] = [];
  let [groups, start, next] = [0, 0, 0];
  for (const count of counts) {
    const end = bytes.length();
    next = writeGroup(places, next, count, bytes);
    if (end > start && bytes.length() - start > limit) {
      pieces.push({ groups, start, end });
      [groups, start] = [0, end];
    }
    groups += 1;
  }
  return [...pieces, { groups, start, end: bytes.length() }];
}

/** Appends the places of a row: of each the distance from the one before in the same group, the first from 0. */
export function writePlaces({ counts, places }: TokenRow, bytes: ByteWriter): void {
  let next = 0;
  for (const count of counts) next = writeGroup(places, next, count, bytes);
}

/** Appends `count` places from `start` on; returns where the next group starts. */
function writeGroup(places: Uint32Array, start: number, count: number, bytes: ByteWriter): number {
  let before = 0;
  for (let at = start; at < start + count; at += 1) {
    const place = places[at] ?? 0;
    bytes.number(place - before);
    before = place;
  }
  return start + count;
}
