/** Divides clauses in print, and stands before a paragraph; as wide as a character. */
export const IDEOGRAPHIC_SPACE = '\u3000';
