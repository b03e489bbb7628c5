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

/** Empty files of at most `limit` bytes; only a group that is larger makes a larger one. */
export function placeFiles(limit: number): PlaceFiles {
  const full: Uint8Array<ArrayBuffer>[] = [];
  let open: number[] = [];

  return { lay, finish: () => [...full, Uint8Array.from(open)] };

  function lay({ heads, places }: TokenRow): PlacesAt {
    const groupsBefore: number[] = [];
    let [file, offset] = [full.length, open.length];
    let from = 0;
    let groups = 0;
    for (const head of heads) {
      const count = head >> 3;
      const bytes: number[] = [];
      for (const place of places.slice(from, from + count)) pushNumber(bytes, place);
      if (open.length > 0 && open.length + bytes.length > limit) {
        full.push(Uint8Array.from(open));
        open = [];
        if (from === 0) [file, offset] = [full.length, 0];
        else groupsBefore.push(groups);
        groups = 0;
      }
      for (const byte of bytes) open.push(byte);
      from += count;
      groups += 1;
    }
    return { file, offset, groupsBefore };
  }
}
