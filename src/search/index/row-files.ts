import { pushBytes, pushNumber } from '../format/byte-numbers.ts';
import { numberWithZone } from '../format/field-zones.ts';
import { bucketOf, hasPlaces } from '../format/tokens.ts';
import type { TokenRow } from './collect-rows.ts';

/** Distributes rows, each with its token, over files of about `limit` bytes. */
export function fillBuckets(rows: ReadonlyMap<string, Uint8Array>, limit: number): Uint8Array<ArrayBuffer>[] {
  const total = [...rows].reduce((sum, [token, row]) => sum + token.length + row.length, 0);
  const buckets = Array.from({ length: Math.max(1, Math.ceil(total / limit)) }, (): number[] => []);
  const encoder = new TextEncoder();
  for (const [token, row] of rows) {
    const bucket = buckets[bucketOf(token, buckets.length)] ?? [];
    const name = encoder.encode(token);
    pushNumber(bucket, name.length);
    pushBytes(bucket, name);
    pushNumber(bucket, row.length);
    pushBytes(bucket, row);
  }
  return buckets.map((bucket) => Uint8Array.from(bucket));
}

/** Up to this number, places are kept in the row itself: most tokens are rare, and it saves a request. */
const MOST_PLACES_HERE = 12;

/**
 * A row as bytes: how many groups; for a token with places, 0 when these close the row, or else where they are, the number of
 * their file counted from 1; then steps and heads.
 */
export function packRow(row: TokenRow, lay: (row: TokenRow) => PlacesAt): Uint8Array {
  const bytes: number[] = [];
  const areHere = row.places.length <= MOST_PLACES_HERE;
  pushNumber(bytes, row.steps.length);
  if (hasPlaces(row.token)) {
    const places = areHere ? [0] : addressOf(lay(row));
    for (const number of places) pushNumber(bytes, number);
  }
  for (const step of row.steps) pushNumber(bytes, step);
  for (const head of row.heads) pushNumber(bytes, head);
  if (areHere) for (const place of row.places) pushNumber(bytes, place);
  return Uint8Array.from(bytes);
}

function addressOf({ file, offset, groupsBefore }: PlacesAt): number[] {
  return [file + 1, offset, groupsBefore.length, ...groupsBefore];
}

/** Where the places of a row begin. They continue at the start of the next files; `groupsBefore` counts the groups in each. */
interface PlacesAt {
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
  let open: number[] = [];

  return { lay, finish: () => [...files, Uint8Array.from(open)] };

  function lay(row: TokenRow): PlacesAt {
    const pieces = cutPieces(row, limit);
    const [first] = pieces;
    if (open.length > 0 && open.length + (first?.bytes.length ?? 0) > limit) close();
    const at = { file: files.length, offset: open.length };
    for (const [index, { bytes }] of pieces.entries()) {
      if (index > 0) close();
      pushBytes(open, bytes);
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
    for (let count = numberWithZone.numberOf(head); count > 0; count -= 1, next += 1)
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
