import type { ByteWriter } from '../format/byte-numbers.ts';
import { numberWithZone } from '../format/field-zones.ts';
import type { TokenRow } from './collect-rows.ts';
import { type PlacesAt, writePlaces } from './place-files.ts';

/** Up to this number, places are kept in the row itself: most tokens are rare, and it saves a request. */
const MOST_PLACES_HERE = 12;

/**
 * Appends a row: how many groups; for a token with places, 0 when these close the row, or else where they are, the number of
 * their file counted from 1; then of each group the distance of its document from the one before, the first from −1; then
 * of each how often, packed with the kind of field.
 */
export function packRow(row: TokenRow, bytes: ByteWriter, lay: (row: TokenRow) => PlacesAt): void {
  const { groups, counts, places } = row;
  const isPlaced = places.length > 0;
  const areHere = places.length <= MOST_PLACES_HERE;
  bytes.number(groups.length);
  if (isPlaced) {
    const address = areHere ? [0] : addressOf(lay(row));
    for (const number of address) bytes.number(number);
  }
  let before = -1;
  for (const group of groups) {
    const document = numberWithZone.numberOf(group);
    bytes.number(document - before);
    before = document;
  }
  for (const [at, group] of groups.entries())
    bytes.number(numberWithZone.of(counts[at] ?? 0, numberWithZone.zoneOf(group)));
  if (isPlaced && areHere) writePlaces(row, bytes);
}

function addressOf({ file, offset, groupsBefore }: PlacesAt): number[] {
  return [file + 1, offset, groupsBefore.length, ...groupsBefore];
}
