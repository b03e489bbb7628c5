import type { Span } from '../text/span.ts';
import { memoize } from '../text/memoize.ts';
import { measureCohesion } from './cohesion.ts';
import { cutPieces } from './lines/cut-pieces.ts';
import { passageText } from './passage.ts';
import { restorePage } from './restore-page.ts';
import { measureLanguage } from './seams/language.ts';
import { ANY_SCORE, listCandidates } from './seams/list-candidates.ts';
import { listTextUnits, readTextFacts, type TextUnit } from './seams/text-units.ts';

/** As many as are compared at a glance. */
const MOST_PROPOSED = 3;

/**
 * Proposes to a person where the text that breaks off at a raw offset goes on: raw spans of pieces that nothing is known to
 * go on in, likeliest first.
 */
export function proposeContinuations(page: string, end: number): readonly Span[] {
  const { drafts } = restorePage(page);
  const units = listTextUnits(drafts, memoize(readTextFacts));
  const from = units.findIndex((unit) => piecesOf(unit).at(-1)?.end === end);
  if (from === -1) return [];
  const texts = drafts.flatMap(({ body }) => body.map(passageText));
  return listCandidates(units, drafts, measureCohesion(texts), measureLanguage(texts), ANY_SCORE)
    .filter((candidate) => candidate.from === from)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_PROPOSED)
    .flatMap(({ to }) => (units[to] === undefined ? [] : piecesOf(units[to]).slice(0, 1)))
    .map(({ start, end }) => ({ start, end }));
}

function piecesOf({ passage: { role, strips } }: TextUnit) {
  return strips.flatMap(({ line, from, to }) => cutPieces(line, role, from, to));
}
