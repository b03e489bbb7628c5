import { mayBeginTerm, mayContinueTerm } from './split-terms.ts';

/** Longer ones are passages, not terms. */
const LONGEST = 10;

/**
 * A term with what always stands before and after it in the given texts: words are cut by a dictionary that does not know
 * every name, and half a name explains nothing.
 */
export function widenTerm(term: string, texts: readonly string[]): string {
  if (term.length >= LONGEST) return term;
  const places = texts.flatMap((text) => placesOf(term, text).map((at) => [text, at] as const));
  const before = onlyOne(places.map(([text, at]) => text.charAt(at - 1)));
  if (before !== undefined && mayBeginTerm(before)) return widenTerm(before + term, texts);
  const after = onlyOne(places.map(([text, at]) => text.charAt(at + term.length)));
  return after === undefined ? term : widenTerm(term + after, texts);
}

function placesOf(term: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) places.push(at);
  return places;
}

function onlyOne(characters: readonly string[]): string | undefined {
  const [first = '', ...others] = new Set(characters);
  return others.length === 0 && mayContinueTerm(first) ? first : undefined;
}
