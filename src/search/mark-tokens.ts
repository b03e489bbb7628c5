import { fold } from './fold.ts';
import { markToken } from './mark-token.ts';

/** Neighbouring marks beyond this are ornaments: nobody asks for a part of them. */
const LONGEST = 4;

/** The tokens of all runs of a text that consist of marks alone, each once, so that these can be searched like any other. */
export function markTokens(text: string): string[] {
  const tokens = new Set<string>();
  let marks: string[] = [];
  for (const character of text) {
    if (fold(character) !== '') marks = [];
    else if (markToken(character) !== '') {
      marks = [...marks, character].slice(-LONGEST);
      for (let start = 0; start < marks.length; start += 1)
        tokens.add(markToken(marks.slice(start).join('')));
    }
  }
  return [...tokens];
}
