import { endsSentence } from '../../text/sentences.ts';
import type { Cohesion } from '../cohesion.ts';
import type { Draft } from '../draft.ts';
import { namesReporter } from '../lexicon/datelines.ts';
import { isDayAlone } from '../lexicon/notices.ts';
import { opensReport } from '../lexicon/report-openings.ts';
import { findSignature } from '../lexicon/signatures.ts';
import type { RoledLine } from '../line.ts';
import { lastTexts, type Passage, passageText } from '../passage.ts';
import { belowPictures, opensText, textBelow } from '../roles/lines-below.ts';
import { isCoupletOfSeries, isInSeries, isUnopened, mayHaveSibling, OTHER_TOPIC } from './head-series.ts';
import { headPattern, type PageHeads } from './page-heads.ts';

/** Characters before and after a head that are enough to know what it is about. */
export const WINDOW = 800;

/** Characters of a text that tell its news. */
const LEAD = 80;

/** Longest label, in characters. No text says a word of one. */
export const LONGEST_LABEL = 4;

/** Says nothing for or against a new article. */
const NEUTRAL_SHARE = 0.04;

/** What is known about a group of head lines when it must be said whether a new article begins there. */
export type HeadContext = Readonly<ReturnType<typeof describeHeads>>;

/** Gathers what distinguishes a headline from a crosshead. */
export function describeHeads(
  lines: readonly RoledLine[],
  at: number,
  group: readonly RoledLine[],
  heads: PageHeads,
  current: Draft | undefined,
  cohesion: Cohesion,
) {
  const last = current?.body.at(-1);
  const isFirst = current === undefined || (last === undefined && current.bylines.length === 0);
  const named = current !== undefined && isNamed(current) ? current : undefined;
  const profileOf = (texts: readonly string[]) => cohesion.union(texts.map(cohesion.profile));
  const beforeProfile = profileOf(lastTexts(current?.body ?? [], passageText, WINDOW - 1));
  const afterProfile = profileOf(textsAfter(lines, at + group.length));
  const headProfile = profileOf(group.map(({ line }) => line.text));
  const leadProfile = profileOf(textsAfter(lines, at + group.length, LEAD));
  const titles = (current?.heads ?? []).map(passageText);
  const isOfMatter = (from: number) =>
    cohesion.shared(afterProfile, profileOf(textsAfter(lines, from))) >= OTHER_TOPIC;
  return {
    group: group.map(({ line }) => line),
    /** The line after the group and the captions below it. */
    next: belowPictures(lines, at + group.length),
    /** Below the text that stands under the group, one or two pieces, comes a signature line or a dateline above more text. */
    opensBelow: opensBelow(lines, at + group.length),
    isFirst,
    /** The text before ends with a signature, a jump line, a signature line or the day of a notice. */
    isSignedBefore: (current?.isSigned ?? false) || (last !== undefined && isDayAlone(passageText(last))),
    /** The text before breaks off in mid-sentence. */
    isOpenBefore: last !== undefined && !endsSentence(passageText(last)),
    /** 0 to 1: how much the text before and the text after are about the same thing. */
    sameMatter: last === undefined ? NEUTRAL_SHARE : cohesion.shared(beforeProfile, afterProfile),
    /** 0 to 1: share of the head's words that the text before has. */
    knownBefore: cohesion.covered(headProfile, beforeProfile),
    /** 0 to 1: share of the head's words that the first sentence or two below it have. */
    toldInLead: cohesion.covered(headProfile, leadProfile),
    /** 0 to 1: share of the words of the title above that the text after the head has. */
    titleToldBelow:
      titles.join('').length <= LONGEST_LABEL ? 1 : cohesion.covered(profileOf(titles), afterProfile),
    /** A signature line stands above the article before; the text after the head says neither where nor by whom. */
    isUnopened: (current?.bylines.length ?? 0) > 0 && isUnopened(lines, at + group.length),
    isInSeries: named !== undefined && isInSeries(lines, at, group.length, named),
    isCoupletOfSeries: isCoupletOfSeries(lines, at, group.length, current),
    /** It would be the only crosshead of the article before. */
    isLone: !isFirst && !mayHaveSibling(lines, at + group.length, current, isOfMatter),
    isSignedBelow: named !== undefined && isSignedBelow(lines, at + group.length, named),
    isPictureItem: isPictureItem(textBelow(lines, at + group.length)),
    topLevel: heads.topLevel,
    /** How many heads of the current article and of this page share this one's pattern. */
    siblings: heads.siblings.get(headPattern(group[0]?.line.text ?? '') ?? '') ?? 0,
  };
}

/** Who wrote the article so far is said, or its head stands elsewhere. */
function isNamed({ heads, bylines, body }: Draft): boolean {
  const isHeadless = heads.length === 0 && bylines.length === 0;
  return isHeadless || bylines.length > 0 || opening(body).some(namesReporter);
}

/** Passages at the beginning of an article that are asked who wrote it, and whence it was sent. */
const OPENING = 40;

function opening(body: readonly Passage[]): readonly string[] {
  return body.slice(0, OPENING).map(passageText);
}

/** The text up to the next head closes with a signature, or with a source below an article that has a dateline. */
function isSignedBelow(lines: readonly RoledLine[], from: number, { body }: Draft): boolean {
  const isReport = opening(body).some(opensReport);
  return textBelow(lines, from).some(
    ({ role, line }) =>
      (role === 'closing' && isReport) || (role === 'body' && findSignature(line.text).length > 0),
  );
}

/** Longest text beside a picture that is a story of its own, in characters. */
const LONGEST_STORY = 160;

function isPictureItem(below: readonly RoledLine[]): boolean {
  const texts = below.filter(({ role }) => role === 'body');
  const hasPicture = below.some(({ role }) => role === 'caption' || role === 'credit');
  return hasPicture && texts.length <= 1 && texts.every(({ line }) => line.text.length <= LONGEST_STORY);
}

/** Most pieces that slip between a headline and what opens its text. */
export const MOST_SLIPPED = 2;

function opensBelow(lines: readonly RoledLine[], from: number): boolean {
  const text = lines.slice(from, from + MOST_SLIPPED + 1);
  const opening = text.findIndex(opensText);
  if (opening < 1 || text.slice(0, opening).some(({ role }) => role !== 'body')) return false;
  return text[opening]?.role === 'body' || belowPictures(lines, from + opening + 1)?.role === 'body';
}

/** Running text up to the next head, at most `length` characters. */
export function textsAfter(lines: readonly RoledLine[], from: number, length = WINDOW): string[] {
  const texts: string[] = [];
  let room = length;
  for (const { role, line } of textBelow(lines, from)) {
    if (role !== 'body' || room <= 0) continue;
    texts.push(line.text.slice(0, room - 1));
    room -= line.text.length + 1;
  }
  return texts;
}
