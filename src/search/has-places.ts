import { MARK_SIGN } from './mark-sign.ts';

/** Whether the row of a token tells places, as pairs need to be joined to longer runs; others only tell how often. */
export function hasPlaces(token: string): boolean {
  return !token.startsWith(MARK_SIGN) && [...token].length > 1;
}
