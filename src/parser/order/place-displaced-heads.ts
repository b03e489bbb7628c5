import type { Cohesion } from '../cohesion.ts';
import type { Draft } from '../draft.ts';
import type { Passage } from '../passage.ts';
import { passageText } from '../passage-text.ts';
import { assignHeadRoles } from '../segment/assign-head-roles.ts';

/** Share of a head's words that another text must have more than its own before it moves there. */
const CLEARLY_MORE = 0.12;

/** Heads stand at most so many articles away from their text. */
const REACH = 8;

/** Heads that stand together although one of them belongs to a text without head further on. */
export function placeDisplacedHeads(drafts: readonly Draft[], cohesion: Cohesion): Draft[] {
  const placed = [...drafts];
  drafts.forEach((_, index) => {
    const draft = placed[index];
    if (draft !== undefined && isHeadless(draft)) giveHead(placed, draft, index, cohesion);
  });
  return placed;
}

/** So short a title may be the name of a column whose headline was displaced. */
const SHORT_NAME = 2;

function isHeadless({ heads, bylines, body }: Draft): boolean {
  const hasTitle = heads.some((head) => head.role !== 'section' && passageText(head).length > SHORT_NAME);
  return !hasTitle && body.length > 0 && (bylines.length > 0 || body.length > 0);
}

interface Found {
  readonly donor: number;
  readonly heads: readonly Passage[];
  readonly gain: number;
}

function giveHead(drafts: Draft[], headless: Draft, index: number, cohesion: Cohesion): void {
  const profile = cohesion.profile(bodyText(headless));
  const first = Math.max(0, index - REACH);
  const best = drafts
    .slice(first, index + REACH + 1)
    .flatMap((donor, at): Found[] =>
      donor === headless ? [] : offersOf(donor, first + at, profile, cohesion),
    )
    .sort((left, right) => right.gain - left.gain)[0];
  const donor = drafts[best?.donor ?? -1];
  if (best === undefined || donor === undefined || best.gain < CLEARLY_MORE) return;
  drafts[index] = { ...headless, heads: reassign([...headless.heads, ...best.heads]) };
  drafts[best.donor] = {
    ...donor,
    heads: reassign(without(toSingleLines(donor.heads), best.heads)),
  };
}

/** Each head with the decks below it, when something of the donor's heads remains. */
function offersOf(
  donor: Draft,
  at: number,
  profile: ReturnType<Cohesion['profile']>,
  cohesion: Cohesion,
): Found[] {
  const units = toUnits(toSingleLines(donor.heads.filter(({ role }) => role !== 'section')));
  if (units.length < 2 && donor.body.length > 0) return [];
  const own = cohesion.profile(bodyText(donor));
  const gainOf = (heads: readonly Passage[]) => {
    const words = cohesion.profile(heads.map(passageText).join('\n'));
    return cohesion.covered(words, profile) - cohesion.covered(words, own);
  };
  return units.flatMap(([head, ...decks]) => {
    if (head === undefined) return [];
    const heads = [head, ...decks.filter((deck) => gainOf([deck]) > 0)];
    return [{ donor: at, heads, gain: gainOf(heads) }];
  });
}

/** Two heads with a blank line between them may have been read as one headline of two lines. */
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

function toUnits(heads: readonly Passage[]): Passage[][] {
  const units: Passage[][] = [];
  for (const head of heads) {
    const current = units.at(-1);
    if (current !== undefined && /^[—－─-]{2}/u.test(passageText(head))) current.push(head);
    else units.push([head]);
  }
  return units;
}

function reassign(heads: readonly Passage[]): Passage[] {
  return assignHeadRoles(heads.flatMap(({ strips }) => strips.map(({ line }) => line)));
}

/** The beginning of a text says what it is about. */
const TELLING = 3000;
const MOST_PASSAGES = 60;

function bodyText({ body }: Draft): string {
  return body.slice(0, MOST_PASSAGES).map(passageText).join('\n').slice(0, TELLING);
}
