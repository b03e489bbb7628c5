import type { Line } from '../line.ts';
import { SPOKEN } from '../lexicon/text-edges.ts';
import { areAlikeClauses } from '../lines/clauses.ts';
import { LEADERS, STRONG, TITLE_PAIRS, type TitleClue, type TitlePair, USUAL, WEAK } from './title-clues.ts';

/** The OCR marks the headline, or both of its lines, more strongly than what stands around it: two strong clues outweigh it. */
const MOST_MARKED = 20;
/** A headline hardly ever stands further down; trying every cut of a long list would only cost time. */
const MOST_LINES = 12;
/** Titles hardly ever have a second kicker: a little more speaks against it than the clue `kicker/usual` for it. */
const SECOND_KICKER = -WEAK - 1;
/** The headline of a feature, above its deck, may have two lines that are not quite of one length. */
const ABOVE_DECK = { score: USUAL, longest: 11, difference: 2 } as const;
/** Most lines of a headline that gives what somebody said; others have one less. */
const LONGEST_SAID = 3;
/** For each further line of it. */
const SAID = STRONG;
/** A headline's lines stand one below the other, whatever speaks for another reading. */
const PARTED = -Infinity;

/**
 * Reads head lines as one title, with a headline of one or two lines, or three of what somebody said: of all ways to cut them
 * into kickers, headline and decks the one with most clues for it.
 * `all` are the lines of the group with labels and decks that are known already, `lead` is how the text below begins.
 */
export function readTitle(
  lines: readonly Line[],
  all: readonly Line[],
  lead: string,
  clues: readonly TitleClue[],
) {
  const pairs = lines.slice(1).map((lower, index) => weighPair(lines[index] ?? lower, lower, lead, clues));
  const [best] = lines
    .slice(0, MOST_LINES)
    .flatMap((_, from) =>
      Array.from({ length: LONGEST_SAID }, (__, more) => ({ from, to: from + more + 1 })).filter(
        ({ to }) => to <= lines.length,
      ),
    )
    .filter(({ from, to }) => to - from < LONGEST_SAID || isSaid(lines, from, to))
    .map((cut) => ({ ...cut, score: scoreCut(lines, all, pairs, cut) }))
    .sort((one, other) => other.score - one.score);
  const { from, to } = best ?? { from: 0, to: 0 };
  return { kickers: lines.slice(0, from), headline: lines.slice(from, to), decks: lines.slice(to) };
}

/** Who speaks stands above; what was said takes as many lines as it needs. */
function isSaid(lines: readonly Line[], from: number, to: number): boolean {
  const speaker = lines[from - 1];
  return (
    speaker !== undefined &&
    SPOKEN.test(speaker.text) &&
    !lines.slice(from + 1, to).some(({ text }) => LEADERS.test(text))
  );
}

interface Cut {
  readonly from: number;
  readonly to: number;
}

/** What speaks for each pair that two lines of a title can be. */
type PairWeights = Readonly<Record<TitlePair, number>>;

function weighPair(upper: Line, lower: Line, lead: string, clues: readonly TitleClue[]): PairWeights {
  const weights = { kicker: 0, twoLines: 0, deck: 0 };
  for (const { id, weight, holds } of clues) {
    const pair = TITLE_PAIRS.find((one) => id.startsWith(one));
    if (pair !== undefined && holds(upper, lower, lead)) weights[pair] += weight;
  }
  return weights;
}

function scoreCut(
  lines: readonly Line[],
  all: readonly Line[],
  pairs: readonly PairWeights[],
  { from, to }: Cut,
): number {
  const extra = Math.max(0, from - 1) * SECOND_KICKER;
  const headline = lines.slice(from, to);
  return pairs.reduce(
    (sum, weights, index) => sum + weights[pairOf(index, from, to)],
    extra +
      scoreMarks(headline, all) +
      scorePlace(headline, lines, all) +
      (isSaid(lines, from, to) ? (to - from - 1) * SAID : 0),
  );
}

/** What the lines at `index` and below it are in a title whose headline goes from `from` to `to`. */
function pairOf(index: number, from: number, to: number): TitlePair {
  if (index < from) return 'kicker';
  return index + 1 < to ? 'twoLines' : 'deck';
}

function scoreMarks(headline: readonly Line[], all: readonly Line[]): number {
  const strengths = all.map(({ heading }) => heading || Infinity);
  const strongest = strengths.reduce((least, one) => Math.min(least, one));
  const marked = all.filter((_, index) => strengths[index] === strongest);
  const areStronger = marked.length < all.length && headline.every((line) => marked.includes(line));
  return areStronger && marked.length === headline.length ? MOST_MARKED : 0;
}

function scorePlace(headline: readonly Line[], lines: readonly Line[], all: readonly Line[]): number {
  const [upper, lower] = headline;
  if (upper === undefined || lower === undefined) return 0;
  const place = all.indexOf(lower);
  if (place !== all.indexOf(upper) + 1) return PARTED;
  const below = all[place + 1];
  const isAboveDeck = below !== undefined && !lines.includes(below);
  const { score, longest, difference } = ABOVE_DECK;
  return isAboveDeck && areAlikeClauses(upper, lower, longest, difference) ? score : 0;
}
