import { byteWriter } from '../format/byte-numbers.ts';
import { bucketOf } from '../format/tokens.ts';
import type { TokenRow } from './collect-rows.ts';
import { packRow } from './pack-row.ts';
import type { PlacesAt } from './place-files.ts';

/**
 * Packs rows, and distributes them, each with its token, over files of about `limit` bytes. The content of a file is overwritten by
 * the next.
 */
export function* rowFiles(
  rows: Iterable<TokenRow>,
  limit: number,
  lay: (row: TokenRow) => PlacesAt,
): Generator<Uint8Array<ArrayBuffer>> {
  const packed = byteWriter();
  const row = byteWriter();
  const ends: number[] = [];
  const tokens: string[] = [];
  let total = 0;
  for (const one of rows) {
    row.clear();
    packRow(one, row, lay);
    packed.text(one.token);
    packed.number(row.length());
    packed.bytes(row.view());
    ends.push(packed.length());
    tokens.push(one.token);
    total += one.token.length + row.length();
  }
  const content = byteWriter();
  for (const bucket of fillBuckets(tokens, Math.max(1, Math.ceil(total / limit)))) {
    content.clear();
    for (const number of bucket) content.bytes(packed.view(ends[number - 1] ?? 0, ends[number]));
    yield content.view();
  }
}

/** The numbers of the tokens in each bucket. */
function fillBuckets(tokens: readonly string[], count: number): readonly (readonly number[])[] {
  const buckets = Array.from({ length: count }, (): number[] => []);
  for (const [number, token] of tokens.entries()) buckets[bucketOf(token, count)]?.push(number);
  return buckets;
}
