import { assignHeadRoles, LEAD } from '../articles/assign-head-roles.ts';
import type { TitleClue } from '../articles/title-clues.ts';
import type { Cohesion } from '../cohesion.ts';
import type { Draft } from '../draft.ts';
import { opensReport } from '../lexicon/report-openings.ts';
import { linesOf, type Passage, passageStart, passageText } from '../passage.ts';
import { bodyProfile } from './body-profile.ts';

/** How much larger a share of a head's words another text must have than its own before the head moves there. */
const CLEARLY_MORE = 0.12;

/** Most articles between a head and its text. */
const REACH = 8;

/** Gives a text without head the head that stands among those of another article nearby. */
export function placeDisplacedHeads(
  drafts: readonly Draft[],
  cohesion: Cohesion,
  clues: readonly TitleClue[],
): Draft[] {
  const assign = (heads: readonly Passage[], { body }: Draft) => {
    const lead = passageStart({ strips: body.flatMap(({ strips }) => strips) }, LEAD);
    return assignHeadRoles(linesOf(heads), lead, clues);
  };
  const placed = partHeadsTogether(drafts, cohesion, assign);
  placed.forEach((_, index) => {
    giveHead(placed, index, cohesion, assign);
  });
  return placed;
}

/**
 * Of two heads together, of which the upper is signed and says more of the text below, the lower, with its signature, belongs
 * to the next text without head. Nothing is left where the upper stood. Without such a text both may stand below.
 */
function partHeadsTogether(drafts: readonly Draft[], cohesion: Cohesion, assign: AssignRoles): Draft[] {
  const parted = [...drafts];
  drafts.forEach((_, index) => {
    const [upper, lower] = parted.slice(index, index + 2);
    if (upper === undefined || lower === undefined || lower.body.length === 0) return;
    if (upper.body.length > 0 || upper.bylines.length === 0) return;
    const text = bodyProfile(lower, cohesion);
    const told = ({ heads }: Draft) =>
      cohesion.covered(cohesion.profile(heads.map(passageText).join('\n')), text);
    const headless = parted
      .slice(index + 2, index + REACH + 1)
      .find((draft) => isHeadless(draft) && (draft.bylines.length === 0 || lower.bylines.length === 0));
    if (headless === undefined) {
      parted.splice(index, 2, ...cutBetween(upper, lower, cohesion));
      return;
    }
    if (told(upper) <= told(lower)) return;
    parted[index] = { ...upper, heads: [], bylines: [] };
    parted[index + 1] = { ...lower, heads: upper.heads, bylines: upper.bylines };
    parted[parted.indexOf(headless)] = {
      ...headless,
      heads: assign([...headless.heads, ...lower.heads], headless),
      bylines: [...lower.bylines, ...headless.bylines],
    };
  });
  return parted;
}

/** How much more the text on one side of a cut must say of one head, and that on the other side of the other head. */
const CLEARLY_PARTED = 1;

/** Passages of a text that are looked at when it is cut: more would cost the square of a page. */
const MOST_PASSAGES = 40;

/** The text of the lower of two drafts, cut between them where it turns from the head of one to that of the other. */
function cutBetween(upper: Draft, lower: Draft, cohesion: Cohesion): readonly [Draft, Draft] {
  const profileOf = (passages: readonly Passage[]) =>
    cohesion.union(passages.map((passage) => cohesion.profile(passageText(passage))));
  const [one, other] = [profileOf(upper.heads), profileOf(lower.heads)];
  const leaning = (passages: readonly Passage[]) => {
    const text = profileOf(passages);
    return cohesion.covered(one, text) - cohesion.covered(other, text);
  };
  const [best] = lower.body
    .slice(1, MOST_PASSAGES)
    .map((_, index) => [lower.body.slice(0, index + 1), lower.body.slice(index + 1)] as const)
    .map(([above, below]) => ({ above, below, turn: leaning(above) - leaning(below) }))
    .sort((left, right) => Math.abs(right.turn) - Math.abs(left.turn));
  if (best === undefined || Math.abs(best.turn) < CLEARLY_PARTED) return [upper, lower];
  const [own, rest] = best.turn > 0 ? [best.above, best.below] : [best.below, best.above];
  return [
    { ...upper, body: own },
    { ...lower, body: rest },
  ];
}

/** Longest title, in characters, that is rather the name of a column whose headline was displaced. */
const SHORT_NAME = 2;

function isHeadless({ heads, bylines, body }: Draft): boolean {
  const titles = heads.filter(({ role }) => role !== 'section').map(passageText);
  const isReport = bylines.length > 0 || body.some((passage) => opensReport(passageText(passage)));
  const isColumn = isReport && titles.every(({ length }) => length <= SHORT_NAME);
  return body.length > 0 && (titles.length === 0 || isColumn);
}

type AssignRoles = (heads: readonly Passage[], draft: Draft) => Passage[];

function giveHead(drafts: Draft[], index: number, cohesion: Cohesion, assign: AssignRoles): void {
  const headless = drafts[index];
  if (headless === undefined || !isHeadless(headless)) return;
  const profile = bodyProfile(headless, cohesion);
  const first = Math.max(0, index - REACH);
  const best = drafts
    .slice(first, index + REACH + 1)
    .flatMap((donor, at) => (donor === headless ? [] : offersOf(donor, first + at, profile, cohesion)))
    .filter(({ gain }) => gain >= CLEARLY_MORE)
    .sort((left, right) => right.fit - left.fit)[0];
  const donor = drafts[best?.donor ?? -1];
  if (best === undefined || donor === undefined) return;
  const left = without(toSingleLines(donor.heads), best.heads);
  const others = [...left, ...donor.body];
  const isUnsigned = headless.bylines.length === 0;
  const signatures = donor.bylines.filter((byline) => isUnsigned && standsBelow(byline, best.heads, others));
  drafts[index] = {
    ...headless,
    heads: assign([...headless.heads, ...best.heads], headless),
    bylines: [...signatures, ...headless.bylines],
  };
  drafts[best.donor] = {
    ...donor,
    heads: assign(left, donor),
    bylines: donor.bylines.filter((byline) => !signatures.includes(byline)),
  };
}

/** The signature stands below the heads, and nothing of `others` between. */
function standsBelow(byline: Passage, heads: readonly Passage[], others: readonly Passage[]): boolean {
  const placeOf = (passages: readonly Passage[]) => linesOf(passages).map(({ start }) => start);
  const place = Math.min(...placeOf([byline]));
  const above = Math.max(...placeOf(heads));
  return above < place && placeOf(others).every((other) => other < above || other > place);
}

/** Two titles never have more lines; above it, trying every cut would only cost time. */
const MOST_LINES = 12;

/** What the donor can give: the upper or the lower part of its title, wherever it may be cut; all of it when it has no text. */
function offersOf(donor: Draft, at: number, profile: ReturnType<Cohesion['profile']>, cohesion: Cohesion) {
  const lines = toSingleLines(donor.heads);
  if (lines.length > MOST_LINES) return [];
  const own = bodyProfile(donor, cohesion);
  const gainOf = (heads: readonly Passage[]) => {
    const words = cohesion.profile(heads.map(passageText).join('\n'));
    return cohesion.covered(words, profile) - cohesion.covered(words, own);
  };
  const whole = donor.body.length === 0 ? [lines] : [];
  return [...whole, ...cutsOf(lines)].map((heads) => {
    const gain = gainOf(heads);
    /** How much better both the moved and the remaining heads suit their texts than before. */
    const fit = gain - gainOf(without(lines, heads));
    return { donor: at, heads, gain, fit };
  });
}

/** The upper and the lower part of a title for each cut that leaves both a title of their own. */
function cutsOf(lines: readonly Passage[]): Passage[][] {
  return lines.slice(1).flatMap((_, index) => {
    const [upper, lower] = [lines.slice(0, index + 1), lines.slice(index + 1)];
    return hasTitle(upper) && hasTitle(lower) ? [upper, lower] : [];
  });
}

function hasTitle(heads: readonly Passage[]): boolean {
  return heads.some(({ role }, index) => role !== 'section' && (index === 0 || role !== 'deck'));
}

/** Two heads with a blank line between them may have been taken for one headline of two lines. */
function toSingleLines(heads: readonly Passage[]): Passage[] {
  return heads.flatMap((head) => {
    const areParted = head.strips.slice(1).every(({ line }) => line.blanks > 0);
    return areParted ? head.strips.map((strip) => ({ ...head, strips: [strip] })) : [head];
  });
}

function without(heads: readonly Passage[], given: readonly Passage[]): Passage[] {
  const lines = new Set(given.flatMap(({ strips }) => strips.map(({ line }) => line)));
  return heads.filter(({ strips }) => strips.every(({ line }) => !lines.has(line)));
}

/** Articles in the order of their heads on the page, also where a head was parted from its text. */
export function sortByHeads(drafts: readonly Draft[]): Draft[] {
  return drafts.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function placeOf({ heads, bylines, body, captions }: Draft): number {
  const [first] = heads.length > 0 ? heads : [...bylines, ...body, ...captions];
  return first?.strips[0]?.line.start ?? Infinity;
}
