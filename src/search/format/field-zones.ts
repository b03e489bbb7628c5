import type { SearchField } from './search-field.ts';

/** The kinds of fields in the order of their numbers in the index, the most frequent first. */
export const FIELD_ZONES = [
  'body',
  'headline',
  'kicker',
  'deck',
  'byline',
  'signature',
  'caption',
] as const satisfies readonly SearchField['kind'][];

/** Bits that hold the number of any kind of field. */
const ZONE_BITS = 3;
const ZONE_COUNT = 2 ** ZONE_BITS;

/**
 * A number packed together with the number of a kind of field. Of a document number the index calls the result a group; of the
 * count of a token in a group, a head.
 */
export const numberWithZone = {
  of: (number: number, zone: number): number => number * ZONE_COUNT + zone,
  numberOf: (both: number): number => both >> ZONE_BITS,
  zoneOf: (both: number): number => both & (ZONE_COUNT - 1),
} as const;

/** The most characters that a query may leave between two terms that stand near each other. Fields of one kind lie further apart. */
export const MOST_BETWEEN = 99;
