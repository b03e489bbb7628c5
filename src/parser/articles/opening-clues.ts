import { isBetweenSigns, isLabelWithSigns } from '../lexicon/label-signs.ts';
import { isBoxTitle, isColumnName } from '../lexicon/labels.ts';
import { isNoticeWord } from '../lexicon/notices.ts';
import { isNewsLead, opensLetter, opensReport, opensWithReporters } from '../lexicon/report-openings.ts';
import { opensWithDash } from '../lexicon/text-edges.ts';
import type { Line } from '../line.ts';
import type { HeadContext } from './head-context.ts';

/**
 * Weights of clues. Hints decide together; `USUAL` outweighs one of them, `STRONG` two; `SURE` outweighs all that may speak
 * against it.
 */
const HINT = 2;
const USUAL = 4;
const STRONG = 6;
export const SURE = 15;
/** Running text without a head opens an article only because nothing else can own it. */
export const WITHOUT_HEAD = STRONG;

/** A reason for (positive) or against a new article at a group of head lines. */
export interface OpeningClue {
  readonly id: string;
  readonly weight: number;
  readonly holds: (context: HeadContext) => boolean;
  readonly why: string;
}

/** Below it lie 9 of 10 headlines of the development pages, above it 9 of 10 crossheads. */
const SAME_TOPIC = 0.055;
/** Headlines hardly ever reach it. */
const SURELY_SAME_TOPIC = 0.1;
const OTHER_TOPIC = 0.03;
/** A crosshead mostly says a word that the article has said before. */
const KNOWN_WORDS = 0.1;
/** Labels above crossheads are at most so long. */
const LONGEST_LABEL = 4;
/** Pieces of broken sentences are hardly ever that long where they look like heads. */
const SHORTEST_TITLE = 8;
/** Most crossheads are no longer. */
const USUAL_CROSSHEAD = 10;
/** Crossheads are seldom longer. */
const LONGEST_CROSSHEAD = 15;
/** Crossheads are hardly ever longer. */
const SURE_HEADLINE = 19;
const NOTICE = /(?:公告|通告|声明|启事|讣告|简讯|更正|通知|^天气(?:预报)?)$/u;
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,2}[、.．]|[（(][一二三四五六七八九十\d]{1,2}[）)]|[1-9](?=\p{Script=Han}))/u;
/** Numbers of parts of a notice. */
const COUNTED = /^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[）)])/u;

export const openingClues: readonly OpeningClue[] = [
  { id: 'first-on-page', weight: SURE, holds: ({ isFirst }) => isFirst, why: 'Something must begin.' },
  {
    id: 'dateline-follows',
    weight: SURE,
    holds: ({ next }) => next?.role === 'body' && opensReport(next.line.text),
    why: 'A report begins with its dateline.',
  },
  {
    id: 'reporters-follow',
    weight: SURE,
    holds: ({ next }) => next?.role === 'body' && opensWithReporters(next.line.text),
    why: 'Some reports begin with their reporters in brackets.',
  },
  {
    id: 'byline-follows',
    weight: SURE,
    holds: ({ next }) => next?.role === 'byline',
    why: 'A signature line stands below a headline, never below a crosshead.',
  },
  {
    id: 'salutation-follows',
    weight: SURE,
    holds: ({ next }) => next?.role === 'body' && opensLetter(next.line.text),
    why: 'A letter begins with a salutation.',
  },
  {
    id: 'lead-follows',
    weight: USUAL,
    holds: ({ next }) => next?.role === 'body' && isNewsLead(next.line.text),
    why: 'News without a dateline begins with where it comes from.',
  },
  {
    id: 'column-above',
    weight: USUAL,
    holds: ({ group }) => group.length > 1 && group[0] !== undefined && isColumnName(group[0].text),
    why: 'The name of a column stands above headlines, not above crossheads.',
  },
  {
    id: 'signed-label',
    weight: SURE,
    holds: ({ group }) =>
      group.some(({ text }) => isBetweenSigns(text) || (isLabelWithSigns(text) && group.length > 1)),
    why: 'Signs set apart the labels of columns, which stand at the heads of articles; one sign opens crossheads too.',
  },
  {
    id: 'opens-below-slipped',
    weight: STRONG,
    holds: ({ isOpenBefore, opensBelow }) => isOpenBefore && opensBelow,
    why: 'What the text above breaks off with may have slipped between a headline and its signature line or dateline.',
  },
  {
    id: 'signed-before',
    weight: STRONG,
    holds: ({ isSignedBefore }) => isSignedBefore,
    why: 'After its signature an article has no more crossheads.',
  },
  {
    id: 'signed-below',
    weight: STRONG,
    holds: ({ isSignedBelow }) => isSignedBelow,
    why: 'A signature closes what stands above it: the article before has its own.',
  },
  {
    id: 'open-before',
    weight: HINT,
    holds: ({ isOpenBefore }) => isOpenBefore,
    why: 'No crosshead stands inside a sentence.',
  },
  {
    id: 'same-matter',
    weight: -USUAL,
    holds: (context) => context.sameMatter >= SAME_TOPIC && doSharedWordsTell(context),
    why: 'The texts on both sides share their rare words.',
  },
  {
    id: 'surely-same-matter',
    weight: -HINT,
    holds: (context) => context.sameMatter >= SURELY_SAME_TOPIC && doSharedWordsTell(context),
    why: 'The texts on both sides share many of their rare words.',
  },
  {
    id: 'other-matter',
    weight: HINT,
    holds: ({ sameMatter }) => sameMatter < OTHER_TOPIC,
    why: 'The texts on both sides share hardly a rare word.',
  },
  {
    id: 'words-known-before',
    weight: -HINT,
    holds: ({ knownBefore }) => knownBefore >= KNOWN_WORDS,
    why: 'A crosshead says words that the article has said before.',
  },
  {
    id: 'rather-long',
    weight: HINT,
    holds: ({ group }) => lengthOf(group) > USUAL_CROSSHEAD,
    why: 'Where nothing else tells, length does.',
  },
  {
    id: 'long',
    weight: HINT,
    holds: ({ group }) => group.some(({ text }) => text.length > LONGEST_CROSSHEAD),
    why: 'Crossheads are short.',
  },
  {
    id: 'very-long',
    weight: HINT,
    holds: ({ group }) => group.some(({ text }) => text.length > SURE_HEADLINE),
    why: 'No crosshead is so long.',
  },
  {
    id: 'notice',
    weight: STRONG,
    holds: ({ group }) => group.some(({ text }) => NOTICE.test(text) || isNoticeWord(text)),
    why: 'Notices are titled by what they are.',
  },
  {
    id: 'numbered',
    weight: -USUAL,
    holds: ({ group }) => group.every(({ text }) => NUMBERED.test(text)),
    why: 'Numbers count the parts of an article.',
  },
  {
    id: 'number-first',
    weight: -STRONG,
    holds: ({ group, isSignedBefore }) =>
      !isSignedBefore && group.length > 1 && group[0] !== undefined && COUNTED.test(group[0].text),
    why: 'No title of an article begins with the number of a part.',
  },
  {
    id: 'box-title',
    weight: -STRONG,
    holds: ({ group }) => group[0] !== undefined && isBoxTitle(group[0].text),
    why: 'Such words head a box that belongs to the article before.',
  },
  {
    id: 'siblings',
    weight: -STRONG,
    holds: ({ siblings }) => siblings > 1,
    why: 'Heads of one pattern head the parts of one article.',
  },
  {
    id: 'top-mark',
    weight: HINT,
    holds: ({ group, topLevel }) =>
      topLevel > 0 && group.some(({ heading }) => heading > 0 && heading <= Math.max(topLevel, 2)),
    why: 'The OCR marks headlines more strongly than crossheads.',
  },
  {
    id: 'low-mark',
    weight: -HINT,
    holds: ({ group, topLevel }) =>
      topLevel > 0 && topLevel <= 2 && group.every(({ heading }) => heading > 2),
    why: 'The OCR marks crossheads less strongly than headlines.',
  },
  {
    id: 'two-lines',
    weight: USUAL,
    holds: ({ group }) =>
      group.length > 1 && group.every(({ text }) => text.length > LONGEST_LABEL && !/[:：]$/u.test(text)),
    why: 'Crossheads of several lines begin with a label.',
  },
  {
    id: 'unopened',
    weight: -USUAL,
    holds: ({ group, isUnopened, isOpenBefore, isSignedBefore }) =>
      isUnopened && !isOpenBefore && !isSignedBefore && group.length === 1 && group.every(isShort),
    why: 'Features have parts; an article of its own would say where it comes from or who wrote it.',
  },
  {
    id: 'series',
    weight: -USUAL,
    holds: ({ group, isInSeries, isOpenBefore, isSignedBefore }) =>
      isInSeries && !isOpenBefore && !isSignedBefore && group.every(isShort),
    why: 'Crossheads come in series, and nobody signs the parts of an article.',
  },
  {
    id: 'two-heads',
    weight: HINT,
    holds: ({ group }) => group.some(({ text }) => opensWithDash(text)),
    why: 'Crossheads have no decks.',
  },
];

/**
 * Where the text above breaks off, what stands below a title may be its continuation: then it says nothing that both share
 * their words. A shorter line may be a piece of the text itself.
 */
function doSharedWordsTell({ isOpenBefore, group }: HeadContext): boolean {
  return !isOpenBefore || lengthOf(group) < SHORTEST_TITLE;
}

function lengthOf(group: readonly Line[]): number {
  return group.reduce((sum, { text }) => sum + text.length, 0);
}

function isShort({ text }: Line): boolean {
  return text.length <= LONGEST_CROSSHEAD;
}

/** What speaks for a new article at a group of head lines, as the sum of its clues; above 0 it begins there. */
export function weighOpening(context: HeadContext, clues: readonly OpeningClue[]): number {
  return clues.reduce((sum, { weight, holds }) => sum + (holds(context) ? weight : 0), 0);
}
