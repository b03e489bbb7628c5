const WIDE_SPACE = /\u3000+/g;

/**
 * The query with its wide spaces as plain ones, which divide phrases. Empty when that changes nothing: input methods type wide
 * spaces between words, but printed headlines hold them too, so it is only offered.
 */
export function divideQuery(query: string): string {
  const divided = query.trim().replace(WIDE_SPACE, ' ');
  return divided === query.trim() ? '' : divided;
}
