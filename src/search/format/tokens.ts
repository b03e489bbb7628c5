import { hashText } from '../../text/hash-text.ts';
import { fold } from './fold.ts';

/** Whether the row of a token has positions: those of pairs do, to be joined to longer runs; others only have counts. */
export function hasPlaces(token: string): boolean {
  return !token.startsWith(PUNCTUATION_SIGN) && [...token].length > 1;
}

/** The number of the file, out of `buckets`, that holds the row of a token; no directory is needed to find it. */
export function bucketOf(token: string, buckets: number): number {
  return hashText(token) % buckets;
}

/** Longer runs of punctuation are ornaments, of which nobody searches for a part. */
const LONGEST_PUNCTUATION = 4;

/** The tokens of all runs of punctuation in a text, each once, so that they can be searched like any other run. */
export function punctuationTokens(text: string): string[] {
  return [...new Set((text.match(BETWEEN_HAN) ?? []).flatMap(tokensBetween))];
}

/** Han characters divide runs of punctuation as other letters do, and are most of a text. */
const BETWEEN_HAN = /[^\u{4E00}-\u{9FA5}]+/gu;

function tokensBetween(text: string): string[] {
  const tokens: string[] = [];
  let marks: string[] = [];
  for (const character of text) {
    if (fold(character) !== '') marks = [];
    else if (punctuationToken(character) !== '') {
      marks = [...marks, character].slice(-LONGEST_PUNCTUATION);
      for (let start = 0; start < marks.length; start += 1)
        tokens.push(punctuationToken(marks.slice(start).join('')));
    }
  }
  return tokens;
}

/** Punctuation and symbols that folding drops. */
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** The token of a run of punctuation that folding drops entirely, such as `”“`; white space is ignored. Empty without any. */
export function punctuationToken(run: string): string {
  const codes = [...run].filter((character) => PUNCTUATION.test(character)).map(codeOf);
  return codes.length === 0 ? '' : `${PUNCTUATION_SIGN}${codes.join(PUNCTUATION_SIGN)}`;
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}

/** Prefix of the tokens of punctuation. No search key contains it, because folding makes an ordinary letter of it. */
export const PUNCTUATION_SIGN = 'ａ';
