import type { Cohesion, Profile } from '../cohesion.ts';
import type { Draft, LooseCaption } from '../draft.ts';
import type { Line } from '../line.ts';
import { memoize } from '../../text/memoize.ts';
import { type Passage, passageText, toPassage } from '../passage.ts';

/** Shortest caption, in characters, that can be a story of its own. */
const STORY_LENGTH = 50;
/** Least share of a long caption's words that the article that it belongs to has too. */
const SAME_TOPIC = 0.2;

/** Gives each loose caption to the article that it is about; one that is about none is photo news. */
export function placeCaptions(
  drafts: readonly Draft[],
  captions: readonly LooseCaption[],
  cohesion: Cohesion,
): Draft[] {
  const profileOf = memoize((at: number): Profile => {
    const draft = drafts[at];
    return cohesion.union(draft === undefined ? [] : draftTexts(draft).map(cohesion.profile));
  });
  const given: Draft[] = [...drafts];
  const news = new Map<number, Draft[]>();
  for (const caption of captions) {
    const at = ownerOf(caption, drafts, profileOf, cohesion);
    const owner = at === undefined ? undefined : given[at];
    const passage = toPassage('caption', caption.line);
    if (owner === undefined || at === undefined) {
      const draft = toPhotoNews(caption.line);
      news.set(caption.after, [...(news.get(caption.after) ?? []), draft]);
    } else given[at] = { ...owner, captions: [...owner.captions, passage] };
  }
  return [-1, ...given.keys()].flatMap((index) => [
    ...(given[index] === undefined ? [] : [given[index]]),
    ...(news.get(index) ?? []),
  ]);
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

/** Index of the article before or after the caption, whichever shares more of its words; undefined for photo news. */
function ownerOf(
  { line, after, isFirst }: LooseCaption,
  drafts: readonly Draft[],
  profileOf: (at: number) => Profile,
  cohesion: Cohesion,
): number | undefined {
  const words = cohesion.profile(line.text);
  const before = drafts[after];
  if (isFirst && before?.body.length === 0) return after;
  const near = [after, after + 1].filter((at) => drafts[at] !== undefined);
  const scored = near
    .map((at) => ({
      at,
      shared: cohesion.covered(words, profileOf(at)) + (isFirst && at === after ? 1 : 0),
    }))
    .sort((left, right) => right.shared - left.shared);
  const best = scored[0];
  if (best === undefined) return undefined;
  const isStory = line.text.length >= STORY_LENGTH && best.shared < SAME_TOPIC;
  return isStory ? undefined : best.at;
}

/** Heads and running text of an article in the making. */
function draftTexts({ heads, body }: Draft): string[] {
  return [...heads, ...body].map(passageText);
}
