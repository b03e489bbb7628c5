import type { SearchField } from './search-field.ts';

/** The kinds of fields by the number under which the index keeps them; the most frequent first. */
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
 * A number with that of a kind of field beside it, as the index keeps both in one: of a document the number (then it is called
 * a group), of a token how often it stands in one (then it is called a head).
 */
export const numberWithZone = {
  of: (number: number, zone: number): number => number * ZONE_COUNT + zone,
  numberOf: (both: number): number => both >> ZONE_BITS,
  zoneOf: (both: number): number => both & (ZONE_COUNT - 1),
} as const;
