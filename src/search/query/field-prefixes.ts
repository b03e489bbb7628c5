import type { SearchField } from '../search-fields.ts';

const TITLE = ['headline', 'kicker', 'deck'] as const;
const BYLINE = ['byline', 'signature'] as const;

/** What may stand in front of a colon, in lower case, and the kinds of fields that it asks for. */
export const FIELD_PREFIXES: ReadonlyMap<string, readonly SearchField['kind'][]> = new Map<
  string,
  readonly SearchField['kind'][]
>([
  ['题', TITLE],
  ['标题', TITLE],
  ['title', TITLE],
  ['署名', BYLINE],
  ['byline', BYLINE],
  ['图说', ['caption']],
  ['caption', ['caption']],
  ['正文', ['body']],
  ['text', ['body']],
]);
