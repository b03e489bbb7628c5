import type { SearchField } from './search-fields.ts';

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
