import { hashText } from '../../text/hash-text.ts';
import { fold } from './fold.ts';

/** Whether the row of a token tells places, as pairs need to be joined to longer runs; others only tell how often. */
export function hasPlaces(token: string): boolean {
  return !token.startsWith(PUNCTUATION_SIGN) && [...token].length > 1;
}

/** In which of so many files the row of a token stands: whoever asks knows it without asking for a directory first. */
export function bucketOf(token: string, buckets: number): number {
  return hashText(token) % buckets;
}

/** Neighbouring marks beyond this are ornaments: nobody asks for a part of them. */
const LONGEST_PUNCTUATION = 4;

/** The tokens of all runs of a text that consist of marks alone, each once, so that these can be searched like any other. */
export function punctuationTokens(text: string): string[] {
  const tokens = new Set<string>();
  let marks: string[] = [];
  for (const character of text) {
    if (fold(character) !== '') marks = [];
    else if (punctuationToken(character) !== '') {
      marks = [...marks, character].slice(-LONGEST_PUNCTUATION);
      for (let start = 0; start < marks.length; start += 1)
        tokens.add(punctuationToken(marks.slice(start).join('')));
    }
  }
  return [...tokens];
}

/** Punctuation and symbols that folding drops. */
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** The token of a run of marks without any letter, digit or indexed mark, such as `”“`; white space does not count. */
export function punctuationToken(run: string): string {
  const codes = [...run].filter((character) => PUNCTUATION.test(character)).map(codeOf);
  return codes.length === 0 ? '' : `${PUNCTUATION_SIGN}${codes.join(PUNCTUATION_SIGN)}`;
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}

/** Opens the token of a run of marks. No search key holds it, because folding makes an ordinary letter of it. */
export const PUNCTUATION_SIGN = 'ａ';
