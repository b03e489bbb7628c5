/** Bits that hold the number of any kind of field. */
const ZONE_BITS = 3;
const ZONE = 2 ** ZONE_BITS;

/**
 * A number with that of a kind of field beside it, as the index keeps both in one: of a document the number (then it is called
 * a group), of a token how often it stands in one (then it is called a head).
 */
export const zoned = {
  of: (number: number, zone: number): number => number * ZONE + zone,
  numberOf: (both: number): number => both >> ZONE_BITS,
  zoneOf: (both: number): number => both & (ZONE - 1),
} as const;
