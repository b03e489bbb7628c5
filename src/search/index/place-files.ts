import { type ByteWriter, byteWriter } from '../format/byte-numbers.ts';
import { isLastOfGroup, type TokenRow, WIDTH } from './collect-rows.ts';

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
function cutPieces({ occurrences }: TokenRow, limit: number, bytes: ByteWriter): Piece[] {
  const pieces: Piece[] = [];
  let [groups, start] = [0, 0];
  for (let next = 0; next < occurrences.length; groups += 1) {
    const end = bytes.length();
    next = writeGroup(occurrences, next, bytes);
    if (end > start && bytes.length() - start > limit) {
      pieces.push({ groups, start, end });
      [groups, start] = [0, end];
    }
  }
  return [...pieces, { groups, start, end: bytes.length() }];
}

/** Appends the places of a row: of each the distance from the one before in the same group, the first from 0. */
export function writePlaces({ occurrences }: TokenRow, bytes: ByteWriter): void {
  for (let next = 0; next < occurrences.length;) next = writeGroup(occurrences, next, bytes);
}

/** Appends the places of the group that begins at `start`; returns where the next one does. */
function writeGroup(occurrences: Uint32Array, start: number, bytes: ByteWriter): number {
  let before = 0;
  for (let at = start; ; at += WIDTH) {
    const place = occurrences[at + 1] ?? 0;
    bytes.number(place - before);
    if (isLastOfGroup(occurrences, at)) return at + WIDTH;
    before = place;
  }
}
