import type { Cohesion, Profile } from '../cohesion.ts';
import type { Draft } from '../draft.ts';
import { memoize } from '../../text/memoize.ts';
import { passageText } from '../passage.ts';
import type { TextUnit } from './text-units.ts';

/** Characters that are enough to show what a text is about. */
const SURELY_TELLING = 110;
/** Articles further apart on the page are not compared. */
const REACH = 6;

/** Which units are read together: at most `most`, until they have `enough` characters to show what they are about. */
interface Way {
  readonly step: 1 | -1;
  readonly most: number;
  readonly enough: number;
}

const DOWN: Way = { step: 1, most: 6, enough: 90 };
const UP: Way = { step: -1, most: 12, enough: 400 };

/** Measures, once for each unit, what it shares with its own article and with the broken ones near it. */
export function measureTopicShares(
  units: readonly TextUnit[],
  drafts: readonly Draft[],
  articles: ReadonlyMap<number, Profile>,
  cohesion: Cohesion,
): (index: number) => TopicShares {
  const profileOf = memoize((unit: TextUnit) => cohesion.profile(unit.text));
  const sharedWith = memoize((draft: number) => {
    const article = articles.get(draft);
    return article === undefined ? () => 0 : cohesion.sharedWith(article);
  });
  const headsOf = memoize((draft: number) => {
    const text = (drafts[draft]?.heads ?? []).map(passageText).join('\n');
    return { profile: cohesion.profile(text), length: text.length };
  });
  const neighboursOf = (draft: number) =>
    Array.from({ length: 2 * REACH + 1 }, (_, index) => draft - REACH + index).filter(
      (other) => other !== draft && articles.has(other),
    );
  return memoize((index: number): TopicShares => {
    const unit = units[index];
    if (unit === undefined) return NO_TOPIC;
    const below = gather(units, unit.draft, index, DOWN);
    const above = gather(units, unit.draft, index - 1, UP);
    const heads = headsOf(unit.draft);
    const after = cohesion.union(below.map(profileOf));
    const home = cohesion.shared(after, cohesion.union([heads.profile, ...above.map(profileOf)]));
    return {
      certainty: Math.min(1, lengthOf(below) / SURELY_TELLING),
      atHome: shareAtHome(home, heads.length + 1 + lengthOf(above)),
      neighbours: neighboursOf(unit.draft),
      withDraft: memoize((draft: number) =>
        Math.abs(draft - unit.draft) <= REACH ? sharedWith(draft)(after) : 0,
      ),
    };
  });
}

/** Units of one draft from `first` on, up or down, until they are long enough or one breaks off: what follows may be another's. */
function gather(units: readonly TextUnit[], draft: number, first: number, way: Way): TextUnit[] {
  const gathered: TextUnit[] = [];
  let length = 0;
  for (let at = first; gathered.length < way.most && length < way.enough; at += way.step) {
    const unit = units[at];
    if (unit === undefined || unit.draft !== draft) break;
    gathered.push(unit);
    length += 1 + unit.text.length;
    if (unit.isOpen) break;
  }
  return gathered;
}

/** Characters of units one below the other. */
function lengthOf(units: readonly TextUnit[]): number {
  return units.reduce((sum, { text }) => sum + 1 + text.length, 0);
}

/** Text above of fewer characters cannot show that two paragraphs have nothing in common. */
const SHORT_ABOVE = 110;
/** Least share of words that two paragraphs of one article have in common, as a rule. */
const USUAL_SHARE = 0.04;

function shareAtHome(shared: number, lengthAbove: number): number {
  return lengthAbove < SHORT_ABOVE ? Math.max(shared, USUAL_SHARE) : shared;
}

/** What a unit, with the text that follows it, shares with the text before it and with other articles that break off: 0 to 1. */
export interface TopicShares {
  /** How far the unit is long enough to show what it is about: 0 to 1. */
  readonly certainty: number;
  /** With the heads and the text above it in its own article. */
  readonly atHome: number;
  /** Indexes of the broken articles near it. */
  readonly neighbours: readonly number[];
  /** With one of them. */
  readonly withDraft: (draft: number) => number;
}

/** Of a unit whose topic is not asked for. */
export const NO_TOPIC: TopicShares = { certainty: 0, atHome: 0, neighbours: [], withDraft: () => 0 };

/** How much more `right` shares with a broken article nearby than `left` does, which may itself be displaced. */
export function mostSharedElsewhere(right: TopicShares, left: TopicShares): number {
  let most = 0;
  for (const draft of right.neighbours) {
    most = Math.max(most, right.withDraft(draft) - left.withDraft(draft));
  }
  return most;
}
