import { endsSentence } from '../../text/ends-sentence.ts';
import type { Cohesion, Profile } from '../cohesion.ts';
import { isListLine } from '../is-list-line.ts';
import type { Draft } from '../draft.ts';
import { draftText } from '../order/draft-text.ts';
import { findOverlap } from './find-overlap.ts';
import type { Language } from './language.ts';
import { scoreJunction } from './score-junction.ts';
import type { TextUnit } from './text-unit.ts';

/** One decided continuation: unit `to` goes on where unit `from` breaks off. */
export interface FoundSeam {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly evidence: readonly string[];
  readonly overlap: number;
}

/** Units further apart are not compared, so that the work grows with the page and not with its square. */
const WINDOW = 60;
/** A junction below this score is not made. Chosen on the development pages. */
const LEAST_SCORE = 1;

/** Finds for each text that breaks off where it goes on: the best assignment of open ends to beginnings, one to one. */
export function findSeams(
  units: readonly TextUnit[],
  drafts: readonly Draft[],
  cohesion: Cohesion,
  language: Language,
): FoundSeam[] {
  const articles = drafts.map((draft) => cohesion.profile(draftText(draft)));
  const parts = units.map((_, index) => profileParts(units, index, cohesion));
  const candidates = units.flatMap((unit, from) =>
    candidatesOf(unit, from, units, { articles, parts, cohesion, language }),
  );
  return assign(candidates);
}

interface Tools {
  readonly articles: readonly Profile[];
  readonly parts: readonly Parts[];
  readonly cohesion: Cohesion;
  readonly language: Language;
}

/** A unit with the text that follows it, and the text before it, in the article that it was cut into. */
interface Parts {
  readonly after: Profile;
  readonly before: Profile;
}

const NO_PARTS: Parts = { after: new Map(), before: new Map() };
/** So many units before and after tell what a place is about. */
const REACH = 3;

function profileParts(units: readonly TextUnit[], index: number, cohesion: Cohesion): Parts {
  const draft = units[index]?.draft;
  const near = (from: number, to: number) =>
    cohesion.profile(
      units
        .slice(Math.max(0, from), to)
        .filter((unit) => unit.draft === draft)
        .map(({ text }) => text)
        .join('\n'),
    );
  return { after: near(index, index + REACH), before: near(index - REACH, index) };
}

function candidatesOf(unit: TextUnit, from: number, units: readonly TextUnit[], tools: Tools): FoundSeam[] {
  const isOpen = !endsSentence(unit.text) && !isListLine(unit.text);
  const first = Math.max(0, from - WINDOW);
  return units.slice(first, from + WINDOW + 1).flatMap((other, index) => {
    const to = first + index;
    if (to === from || isListLine(other.text)) return [];
    const overlap = findOverlap(unit.text, other.text);
    if (!isOpen && overlap === 0) return [];
    const found = {
      ...scoreJunction(toJunction(unit, from, other, to, overlap, tools), tools.language),
      overlap,
    };
    return found.score >= LEAST_SCORE ? [{ from, to, ...found }] : [];
  });
}

function toJunction(
  unit: TextUnit,
  from: number,
  other: TextUnit,
  to: number,
  overlap: number,
  tools: Tools,
) {
  const { articles, parts, cohesion } = tools;
  const { after, before } = parts[to] ?? NO_PARTS;
  const isSameDraft = unit.draft === other.draft;
  const article = articles[unit.draft] ?? NO_PARTS.after;
  return {
    left: unit.text,
    right: other.text,
    distance: to - from,
    isNext: to === from + 1 && isSameDraft && other.place === unit.place + 1,
    isSameDraft,
    isLead: other.isLead,
    sameMatter: isSameDraft ? 0 : cohesion.shared(after, article),
    matterAtHome: isSameDraft ? 0 : cohesion.shared(after, before),
    overlap,
  };
}

/** Takes the strongest junctions first; each end and each beginning once, and never a circle. */
function assign(candidates: readonly FoundSeam[]): FoundSeam[] {
  const nextOf = new Map<number, number>();
  const taken = new Set<number>();
  const seams: FoundSeam[] = [];
  for (const seam of [...candidates].sort((left, right) => right.score - left.score)) {
    if (nextOf.has(seam.from) || taken.has(seam.to) || leadsTo(nextOf, seam.to, seam.from)) continue;
    nextOf.set(seam.from, seam.to);
    taken.add(seam.to);
    seams.push(seam);
  }
  return seams;
}

function leadsTo(nextOf: ReadonlyMap<number, number>, from: number, target: number): boolean {
  for (let at: number | undefined = from; at !== undefined; at = nextOf.get(at)) {
    if (at === target) return true;
  }
  return false;
}
