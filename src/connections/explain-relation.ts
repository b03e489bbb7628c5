import { ascending } from '../text/ascending.ts';
import { mayBeginTerm, mayContinueTerm } from './article-terms.ts';

/** As many terms as are read at a glance. */
const SHOWN_TERMS = 4;

/** Why two articles are taken to be about the same. */
interface Explanation {
  /** The more and the rarer the shared terms, the higher; comparable within one article only. */
  readonly weight: number;
  /** The weightiest first. */
  readonly terms: string[];
}

/**
 * The terms that two articles share, each once and whole; `shared` are terms of the first that stand in the other, too, with how
 * much each says: between 0, in every article, and 1, in one alone; doubled when both are about it.
 */
export function explainRelation(
  oneText: string,
  otherText: string,
  shared: ReadonlyMap<string, number>,
): Explanation {
  const weights = new Map<string, number>();
  for (const [term, weight] of shared) {
    const whole = widenTerm(term, [oneText, otherText]);
    weights.set(whole, Math.max(weights.get(whole) ?? 0, weight));
  }
  const all = [...weights.keys()];
  const terms = all
    .filter((term) => !all.some((longer) => longer !== term && longer.includes(term)))
    .toSorted(
      (a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || b.length - a.length || ascending(a, b),
    );
  const weight = terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
  return { weight, terms: terms.slice(0, SHOWN_TERMS) };
}

/** Longer ones are passages, not terms. */
const LONGEST_WIDENED = 10;

/**
 * A term with what always stands before and after it in the given texts: words are cut by a dictionary that does not know
 * every name, and half a name explains nothing.
 */
export function widenTerm(term: string, texts: readonly string[]): string {
  const places = texts.flatMap((text) => placesOf(term, text).map((at) => [text, at] as const));
  let whole = term;
  // Where the term stands, all that it grows to stands: it is looked for once.
  let before = 0;
  while (whole.length < LONGEST_WIDENED) {
    const left = onlyOne(places.map(([text, at]) => text.charAt(at - before - 1)));
    if (left !== undefined && mayBeginTerm(left)) {
      whole = left + whole;
      before += 1;
      continue;
    }
    const right = onlyOne(places.map(([text, at]) => text.charAt(at - before + whole.length)));
    if (right === undefined) return whole;
    whole += right;
  }
  return whole;
}

function placesOf(term: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) places.push(at);
  return places;
}

function onlyOne(characters: readonly string[]): string | undefined {
  const [first = ''] = characters;
  return mayContinueTerm(first) && characters.every((one) => one === first) ? first : undefined;
}
