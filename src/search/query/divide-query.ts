/** Wide spaces, and marks that end a clause. Colons name fields, dots stand in numbers. */
const BETWEEN_WORDS = /[\u3000，、；。！？,;!?]+/gu;

/**
 * The query with a plain space, which divides phrases, for each wide space and mark between its words. Empty when that
 * makes no words of it: input methods type such signs between words, but printed lines hold them too, so it is only offered.
 */
export function divideQuery(query: string): string {
  const divided = query.replace(BETWEEN_WORDS, ' ').trim();
  return divided === query.trim() || !divided.includes(' ') ? '' : divided;
}
