import type { ByteWriter } from '../format/byte-numbers.ts';
import { numberWithZone } from '../format/field-zones.ts';
import { hasPlaces } from '../format/tokens.ts';
import { isLastOfGroup, type TokenRow, WIDTH } from './collect-rows.ts';
import { type PlacesAt, writePlaces } from './place-files.ts';

/** Up to this number, places are kept in the row itself: most tokens are rare, and it saves a request. */
const MOST_PLACES_HERE = 12;

/**
 * Appends a row: how many groups; for a token with places, 0 when these close the row, or else where they are, the number of
 * their file counted from 1; then of each group the distance of its document from the one before, the first from −1; then
 * of each how often, packed with the kind of field.
 */
export function packRow(row: TokenRow, bytes: ByteWriter, lay: (row: TokenRow) => PlacesAt): void {
  const { token, occurrences } = row;
  const isPlaced = hasPlaces(token);
  const areHere = occurrences.length <= MOST_PLACES_HERE * WIDTH;
  bytes.number(countGroups(occurrences));
  if (isPlaced) for (const number of areHere ? [0] : addressOf(lay(row))) bytes.number(number);
  packDocuments(occurrences, bytes);
  packCounts(occurrences, bytes);
  if (isPlaced && areHere) writePlaces(row, bytes);
}

function countGroups(occurrences: Uint32Array): number {
  let groups = 0;
  for (let at = 0; at < occurrences.length; at += WIDTH) if (isLastOfGroup(occurrences, at)) groups += 1;
  return groups;
}

function packDocuments(occurrences: Uint32Array, bytes: ByteWriter): void {
  let before = -1;
  for (let at = 0; at < occurrences.length; at += WIDTH) {
    if (!isLastOfGroup(occurrences, at)) continue;
    const document = numberWithZone.numberOf(occurrences[at] ?? 0);
    bytes.number(document - before);
    before = document;
  }
}

function packCounts(occurrences: Uint32Array, bytes: ByteWriter): void {
  let count = 0;
  for (let at = 0; at < occurrences.length; at += WIDTH) {
    count += 1;
    if (!isLastOfGroup(occurrences, at)) continue;
    bytes.number(numberWithZone.of(count, numberWithZone.zoneOf(occurrences[at] ?? 0)));
    count = 0;
  }
}

function addressOf({ file, offset, groupsBefore }: PlacesAt): number[] {
  return [file + 1, offset, groupsBefore.length, ...groupsBefore];
}
