import type { Cohesion, Profile } from '../cohesion.ts';
import { type Draft, isEmptyDraft, type LooseCaption } from '../draft.ts';
import { findCredit } from '../lexicon/credits.ts';
import type { Line } from '../line.ts';
import { groupAdjacent } from '../../text/group-adjacent.ts';
import { memoize } from '../../text/memoize.ts';
import { type Passage, passageText, toPassage } from '../passage.ts';

/** Shortest caption, in characters, that can be a story of its own. */
const STORY_LENGTH = 50;
/** Least share of a long caption's words that the article that it belongs to has too. */
const SAME_TOPIC = 0.2;

/** Captions of one picture, or of several whose numbers follow each other. */
type Series = [LooseCaption, ...LooseCaption[]];

/** Gives loose captions to the article that they are about; those that are about none are photo news. */
export function placeCaptions(
  drafts: readonly Draft[],
  captions: readonly LooseCaption[],
  cohesion: Cohesion,
): Draft[] {
  const profileOf = memoize((at: number): Profile => {
    const draft = drafts[at];
    return cohesion.union(draft === undefined ? [] : draftTexts(draft).map(cohesion.profile));
  });
  const given = memoize((_at: number): Passage[] => []);
  const news = memoize((_after: number): Draft[] => []);
  for (const series of toSeries(captions)) {
    const owner = ownerOf(series, drafts, profileOf, cohesion);
    const [{ line, after }, ...others] = series;
    if (owner === undefined) news(after).push(withCaptions(toPhotoNews(line), toCaptions(others)));
    else given(owner).push(...toCaptions(series));
  }
  const captioned = drafts.flatMap((draft, at) => [withCaptions(draft, given(at)), ...news(at)]);
  return [...news(-1), ...captioned].filter((draft) => !isEmptyDraft(draft));
}

/** Which of several pictures the caption is about; `NaN` for a single one. */
const numberOf = ({ line }: LooseCaption): number => Number(/^(\d)[、:：]/u.exec(line.text)?.[1]);

function toSeries(captions: readonly LooseCaption[]): Series[] {
  return groupAdjacent(captions, (caption, series) => {
    const steps = series.map((other) => Math.abs(numberOf(other) - numberOf(caption)));
    return steps.includes(1) && !steps.includes(0);
  });
}

function toCaptions(captions: readonly LooseCaption[]): Passage[] {
  return captions.map(({ line }) => toPassage('caption', line));
}

function withCaptions(draft: Draft, captions: readonly Passage[]): Draft {
  return captions.length === 0 ? draft : { ...draft, captions: [...draft.captions, ...captions] };
}

/** A picture's own headline in one line with its caption: a few words, a space and the text. */
const TITLE = /^(?<title>[^，,。！？!?\s]{6,26})[ \u3000]+(?=\S{20})/u;

/** Sum of opening clues that photo news counts as having, for its confidence. */
const STORY_OPENING = 10;

/** Photo news: a caption that is the whole story, with its headline when it has one. */
function toPhotoNews(line: Line): Draft {
  const title = TITLE.exec(line.text);
  const from = title?.[0].length ?? 0;
  const to = title?.groups?.['title']?.length ?? 0;
  const cut = (role: Passage['role'], start: number, end: number): Passage => ({
    ...toPassage(role, line),
    strips: [{ line, from: start, to: end }],
  });
  return {
    heads: title === null ? [] : [cut('headline', 0, to)],
    bylines: [],
    body: [],
    captions: [cut('caption', from, line.text.length)],
    isSigned: true,
    opening: STORY_OPENING,
    weakestCrosshead: Infinity,
  };
}

/** Index of the article beside the captions that shares most of their words; undefined for photo news. */
function ownerOf(
  series: Series,
  drafts: readonly Draft[],
  profileOf: (at: number) => Profile,
  cohesion: Cohesion,
): number | undefined {
  const text = series.map(({ line }) => line.text.slice(0, findCredit(line.text)[0]?.from)).join('');
  const words = cohesion.profile(text);
  const below = series.filter(({ isFirst }) => isFirst).map(({ after }) => after);
  const whole = below.find((at) => drafts[at]?.body.length === 0);
  if (whole !== undefined) return whole;
  const best = series
    .flatMap(({ after }) => [after, after + 1])
    .filter((at) => drafts[at] !== undefined)
    .map((at) => ({
      at,
      shared: cohesion.covered(words, profileOf(at)) + (below.includes(at) ? 1 : 0),
    }))
    .sort((left, right) => right.shared - left.shared)[0];
  if (best === undefined) return undefined;
  const isStory = text.length >= STORY_LENGTH && best.shared < SAME_TOPIC;
  return isStory ? undefined : best.at;
}

/** Passages of a text that show what it is about: more would cost the square of a page. */
const MOST_PASSAGES = 200;

/** Heads and running text of an article in the making. */
function draftTexts({ heads, body }: Draft): string[] {
  return [...heads, ...body].slice(0, MOST_PASSAGES).map(passageText);
}
