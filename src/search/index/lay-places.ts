import { zoned } from '../zoned.ts';
import type { TokenRow } from './collect-rows.ts';
import { pushNumber } from './push-number.ts';

/** Where the places of a row begin. It goes on at the beginning of the next files, after so many groups in each. */
export interface PlacesAt {
  readonly file: number;
  readonly offset: number;
  readonly groupsBefore: readonly number[];
}

/** Lays the places of one row after the other into files of about one size. */
export interface PlaceFiles {
  readonly lay: (row: TokenRow) => PlacesAt;
  /** What the files hold, when all rows are laid. */
  readonly finish: () => Uint8Array<ArrayBuffer>[];
}

/** Empty files of at most `limit` bytes; a row that fits into one stands in one. Only a group that is larger makes a larger one. */
export function placeFiles(limit: number): PlaceFiles {
  const files: Uint8Array<ArrayBuffer>[] = [];
  let open: number[] = [];

  return { lay, finish: () => [...files, Uint8Array.from(open)] };

  function lay(row: TokenRow): PlacesAt {
    const pieces = cutPieces(row, limit);
    const [first] = pieces;
    if (open.length > 0 && open.length + (first?.bytes.length ?? 0) > limit) close();
    const at = { file: files.length, offset: open.length };
    for (const [index, { bytes }] of pieces.entries()) {
      if (index > 0) close();
      for (const byte of bytes) open.push(byte);
    }
    return { ...at, groupsBefore: pieces.slice(0, -1).map(({ groups }) => groups) };
  }

  function close(): void {
    files.push(Uint8Array.from(open));
    open = [];
  }
}

interface Piece {
  readonly groups: number;
  readonly bytes: readonly number[];
}

/** The places of a row in pieces of at most `limit` bytes, cut between groups. */
function cutPieces({ heads, places }: TokenRow, limit: number): Piece[] {
  const pieces: Piece[] = [];
  let bytes: number[] = [];
  let groups = 0;
  let next = 0;
  for (const head of heads) {
    const start = bytes.length;
    for (let count = zoned.numberOf(head); count > 0; count -= 1, next += 1)
      pushNumber(bytes, places[next] ?? 0);
    if (start > 0 && bytes.length > limit) {
      pieces.push({ groups, bytes: bytes.slice(0, start) });
      bytes = bytes.slice(start);
      groups = 0;
    }
    groups += 1;
  }
  return [...pieces, { groups, bytes }];
}
