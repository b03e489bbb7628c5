import { hasPlaces } from '../has-places.ts';
import type { TokenRow } from './collect-rows.ts';
import type { PlacesAt } from './lay-places.ts';
import { pushNumber } from './push-number.ts';

/** So few places stand in the row itself: most tokens are rare, and a file less is asked for. */
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
