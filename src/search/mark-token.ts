import { MARK_SIGN } from './mark-sign.ts';

/** Punctuation and symbols that folding drops. */
const MARK = /[\p{P}\p{S}]/u;

/** The token of a run of marks without any letter, digit or indexed mark, such as `”“`; white space does not count. */
export function markToken(run: string): string {
  const codes = [...run].filter((character) => MARK.test(character)).map(codeOf);
  return codes.length === 0 ? '' : `${MARK_SIGN}${codes.join(MARK_SIGN)}`;
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}
