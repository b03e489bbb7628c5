import { isBetweenSigns, isLabelWithSigns } from '../lexicon/label-signs.ts';
import { isBoxTitle, isColumnName } from '../lexicon/labels.ts';
import { endsWithNoticeWord, isNoticeWord } from '../lexicon/notices.ts';
import {
  isNewsLead,
  opensLetter,
  opensReport,
  opensWithDay,
  opensWithReporters,
} from '../lexicon/report-openings.ts';
import { opensWithNote } from '../lexicon/editors-note.ts';
import { opensWithDash } from '../lexicon/text-edges.ts';
import type { Line } from '../line.ts';
import { type HeadContext, LONGEST_LABEL } from './head-context.ts';
import { LONGEST_CROSSHEAD, MOST_LINES, OTHER_TOPIC } from './head-series.ts';

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
  /** Lines as in `sample-lines.ts` for whose last heads the clue must hold. */
  readonly yes: readonly string[];
  /** Lines for whose last heads it must not. */
  readonly no: readonly string[];
}

/**
 * Below it lie 9 of 10 headlines of the development pages, above it 9 of 10 crossheads. Guarded by
 * `corpus/column-above-a-short-headline` and `corpus/long-crosshead-of-one-topic`.
 */
export const SAME_TOPIC = 0.055;
/** Headlines hardly ever reach it. Guarded by `corpus/headline-on-two-lines-of-one-topic`. */
const SURELY_SAME_TOPIC = 0.1;
/** A crosshead mostly says a word that the article has said before. Guarded by `corpus/paper-before-role`. */
const KNOWN_WORDS = 0.1;
/** Pieces of broken sentences are hardly ever that long where they look like heads. */
const SHORTEST_TITLE = 8;
/** Most crossheads are no longer. Guarded by `corpus/headline-longer-than-crossheads`. */
const USUAL_CROSSHEAD = 10;
/**
 * Crossheads are hardly ever longer. Guarded by `corpus/crosshead-read-twice` and
 * `corpus/very-long-headline-of-one-topic`.
 */
const SURE_HEADLINE = 19;
/** Share of the words of a headline that the lead says at least. */
const TOLD_AT_ONCE = 0.3;
/** Texts of other matter say no more of a title. */
const TOLD_BY_CHANCE = 0.05;
const QUESTION = /^(?:记者|问)[:：]/u;
const WEATHER = /^天气(?:预报)?$/u;
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,2}[、.．]|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.．、]|[1-9](?=\p{Script=Han}))/u;
/** Numbers of parts of a notice. */
const COUNTED = /^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[）)])/u;

/** Lines of the samples: two texts about street lamps, one about seeds. */
const STREET = 'body | 柳林巷的路灯灭了半个月，住户夜里出门打着手电。';
const LIGHTS = 'body | 住户夜里出门打着手电，盼着换路灯。';
const SEEDS = 'body | 农技站排着长队，玉米和花生卖得最快。';
const LAMPS = `head | 巷子里的路灯\n${STREET}`;
const MARKED = `head | ## 巷子里的路灯\n${STREET}`;
const SIGNED = `head | 巷子里的路灯\nbyline | □本报记者 何田\n${STREET}`;

export const openingClues: readonly OpeningClue[] = [
  {
    id: 'first-on-page',
    weight: SURE,
    holds: ({ isFirst }) => isFirst,
    why: 'Something must begin.',
    yes: [`head | 春耕就绪\n${SEEDS}`],
    no: [`${LAMPS}\nhead | 春耕就绪\n${SEEDS}`],
  },
  {
    id: 'dateline-follows',
    weight: SURE,
    holds: ({ next }) => next?.role === 'body' && opensReport(next.line.text),
    why: 'A report begins with its dateline.',
    yes: ['head | 春耕就绪\nbody | 本报讯 农技站排着长队。'],
    no: [`head | 春耕就绪\n${SEEDS}`],
  },
  {
    id: 'reporters-follow',
    weight: SURE,
    holds: ({ next }) => next?.role === 'body' && opensWithReporters(next.line.text),
    why: 'Some reports begin with their reporters in brackets.',
    yes: ['head | 春耕就绪\nbody | （记者 何田）农技站排着长队。'],
    no: ['head | 春耕就绪\nbody | （农历二月）农技站排着长队。'],
  },
  {
    id: 'byline-follows',
    weight: SURE,
    holds: ({ next }) => next?.role === 'byline',
    why: 'A signature line stands below a headline, never below a crosshead.',
    yes: [`head | 春耕就绪\nbyline | □本报记者 何田\n${SEEDS}`],
    no: [`head | 春耕就绪\n${SEEDS}`],
  },
  {
    id: 'salutation-follows',
    weight: SURE,
    holds: ({ next }) =>
      next?.role === 'body' && opensLetter(next.line.text) && !QUESTION.test(next.line.text),
    why: 'A letter begins with a salutation.',
    yes: [`head | 路灯修好了\nbody | 编辑同志：\n${STREET}`],
    no: [`head | 路灯修好了\n${STREET}`],
  },
  {
    id: 'lead-follows',
    weight: USUAL,
    holds: ({ next }) => next?.role === 'body' && isNewsLead(next.line.text),
    why: 'News without a dateline begins with where it comes from.',
    yes: ['head | 路灯月底换\nbody | 记者昨日从市城管局获悉，路灯月底换。'],
    no: ['head | 路灯月底换\nbody | 记者昨日看到，路灯换了。'],
  },
  {
    id: 'column-above',
    weight: USUAL,
    holds: ({ group }) => group.length > 1 && group[0] !== undefined && isColumnName(group[0].text),
    why: 'The name of a column stands above headlines, not above crossheads.',
    yes: [`head | 市民热线\nhead | 路灯几时换\n${STREET}`],
    no: [`head | 市民热线\n${STREET}`, `head | 路灯几时换\nhead | 住户盼亮\n${STREET}`],
  },
  {
    id: 'signed-label',
    weight: SURE,
    holds: ({ group }) =>
      group.some(({ text }) => isBetweenSigns(text) || (isLabelWithSigns(text) && group.length > 1)),
    why: 'Signs set apart the labels of columns, which stand at the heads of articles; one sign opens crossheads too.',
    yes: [`head | 【热线】\n${STREET}`, `head | ■热线\nhead | 路灯几时换\n${STREET}`],
    no: [`head | ■热线\n${STREET}`],
  },
  {
    id: 'opens-below-slipped',
    weight: STRONG,
    holds: ({ isOpenBefore, opensBelow }) => isOpenBefore && opensBelow,
    why: 'What the text above breaks off with may have slipped between a headline and its signature line or dateline.',
    yes: [
      `head | 巷子里的路灯\nbody | 柳林巷的路灯灭了\nhead | 热心电工\nbody | 半个月。\nbyline | □本报记者 何田\n${SEEDS}`,
    ],
    no: [`${LAMPS}\nhead | 热心电工\nbody | 半个月。\nbyline | □本报记者 何田\n${SEEDS}`],
  },
  {
    id: 'signed-before',
    weight: SURE,
    holds: ({ isSignedBefore }) => isSignedBefore,
    why: 'After its signature an article has no more crossheads.',
    yes: [`${LAMPS}（何田）\nhead | 春耕就绪\n${SEEDS}`],
    no: [`${LAMPS}\nhead | 春耕就绪\n${SEEDS}`],
  },
  {
    id: 'signed-below',
    weight: STRONG,
    holds: ({ isSignedBelow }) => isSignedBelow,
    why: 'A signature closes what stands above it: the article before has its own.',
    yes: [`${SIGNED}\nhead | 春耕就绪\n${SEEDS}（林清）`],
    no: [`${LAMPS}\nhead | 春耕就绪\n${SEEDS}`],
  },
  {
    id: 'open-before',
    weight: HINT,
    holds: ({ isOpenBefore }) => isOpenBefore,
    why: 'No crosshead stands inside a sentence.',
    yes: [`head | 巷子里的路灯\nbody | 柳林巷的路灯灭了\nhead | 春耕就绪\n${SEEDS}`],
    no: [`${LAMPS}\nhead | 春耕就绪\n${SEEDS}`],
  },
  {
    id: 'same-matter',
    weight: -USUAL,
    holds: (context) => context.sameMatter >= SAME_TOPIC && doSharedWordsTell(context),
    why: 'The texts on both sides share their rare words.',
    yes: [`${LAMPS}\nhead | 线路老化\n${LIGHTS}`],
    no: [`${LAMPS}\nhead | 春耕就绪\n${SEEDS}`],
  },
  {
    id: 'surely-same-matter',
    weight: -HINT,
    holds: (context) => context.sameMatter >= SURELY_SAME_TOPIC && doSharedWordsTell(context),
    why: 'The texts on both sides share many of their rare words.',
    yes: [`${LAMPS}\nhead | 线路老化\n${LIGHTS}`],
    no: [`${LAMPS}\nhead | 春耕就绪\n${SEEDS}`],
  },
  {
    id: 'other-matter',
    weight: HINT,
    holds: ({ sameMatter }) => sameMatter < OTHER_TOPIC,
    why: 'The texts on both sides share hardly a rare word.',
    yes: [`${LAMPS}\nhead | 春耕就绪\n${SEEDS}`],
    no: [`${LAMPS}\nhead | 线路老化\n${LIGHTS}`],
  },
  {
    id: 'words-known-before',
    weight: -HINT,
    holds: ({ knownBefore }) => knownBefore >= KNOWN_WORDS,
    why: 'A crosshead says words that the article has said before.',
    yes: [`${LAMPS}\nhead | 路灯灭了以后\n${SEEDS}`],
    no: [`${LAMPS}\nhead | 春耕就绪\n${SEEDS}`],
  },
  {
    id: 'rather-long',
    weight: HINT,
    holds: ({ group }) => lengthOf(group) > USUAL_CROSSHEAD,
    why: 'Where nothing else tells, length does.',
    yes: [`${LAMPS}\nhead | 城东农技站门前排起了长队\n${SEEDS}`],
    no: [`${LAMPS}\nhead | 春耕就绪\n${SEEDS}`],
  },
  {
    id: 'long',
    weight: HINT,
    holds: ({ group }) => group.some(({ text }) => text.length > LONGEST_CROSSHEAD),
    why: 'Crossheads are short.',
    yes: [`${LAMPS}\nhead | 城东农技站门前天不亮就排起了长队\n${SEEDS}`],
    no: [`${LAMPS}\nhead | 城东农技站门前排起了长队\n${SEEDS}`],
  },
  {
    id: 'very-long',
    weight: HINT,
    holds: ({ group }) => group.some(({ text }) => text.length > SURE_HEADLINE),
    why: 'No crosshead is so long.',
    yes: [`${LAMPS}\nhead | 城东农技站门前天不亮就排起了买种子的长队\n${SEEDS}`],
    no: [`${LAMPS}\nhead | 城东农技站门前天不亮就排起了长队\n${SEEDS}`],
  },
  {
    id: 'notice',
    weight: STRONG,
    holds: ({ group }) =>
      group.some(({ text }) => endsWithNoticeWord(text) || isNoticeWord(text) || WEATHER.test(text)),
    why: 'Notices are titled by what they are.',
    yes: [`head | 停水通告\n${SEEDS}`],
    no: [`head | 春耕就绪\n${SEEDS}`],
  },
  {
    id: 'picture-item',
    weight: STRONG,
    holds: ({ isPictureItem }) => isPictureItem,
    why: 'A picture with a paragraph at most is a story of its own; parts of an article have more text.',
    yes: [`${LAMPS}\nhead | 春耕就绪\nbody | 农技站排着长队。\ncaption | 图为农技站。`],
    no: [`${LAMPS}\nhead | 春耕就绪\n${SEEDS}\n${SEEDS}\ncaption | 图为农技站。`],
  },
  {
    id: 'numbered',
    weight: -USUAL,
    holds: ({ group }) => group.every(({ text }) => NUMBERED.test(text)),
    why: 'Numbers count the parts of an article.',
    yes: [`${LAMPS}\nhead | 一、选好种子\n${SEEDS}`, `${LAMPS}\nhead | 2.选好种子\n${SEEDS}`],
    no: [`${LAMPS}\nhead | 选好种子\n${SEEDS}`],
  },
  {
    id: 'number-first',
    weight: -STRONG,
    holds: ({ group, isSignedBefore }) =>
      !isSignedBefore && group.length > 1 && group[0] !== undefined && COUNTED.test(group[0].text),
    why: 'No title of an article begins with the number of a part.',
    yes: [`${LAMPS}\nhead | 一、选好种子\nhead | 农技站忙起来\n${SEEDS}`],
    no: [`${LAMPS}\nhead | 一、选好种子\n${SEEDS}`],
  },
  {
    id: 'box-title',
    weight: -STRONG,
    holds: ({ group: [first] }) =>
      first !== undefined && (isBoxTitle(first.text) || opensWithNote(first.text)),
    why: 'Such words head a box that belongs to the article before.',
    yes: [`${LAMPS}\nhead | 新闻链接\n${SEEDS}`],
    no: [`${LAMPS}\nhead | 春耕就绪\n${SEEDS}`],
  },
  {
    id: 'siblings',
    weight: -STRONG,
    holds: ({ siblings }) => siblings > 1,
    why: 'Heads of one pattern head the parts of one article.',
    yes: [`${LAMPS}\nhead | 城东：种柳\n${SEEDS}\nhead | 城西：种菜\nbody | 菜场搬进了新棚。`],
    no: [`${LAMPS}\nhead | 城东：种柳\n${SEEDS}`],
  },
  {
    id: 'question-follows',
    weight: -SURE,
    holds: ({ next, isFirst }) => !isFirst && next?.role === 'body' && QUESTION.test(next.line.text),
    why: 'Questions and answers are a part of the article that tells whom the reporter spoke to.',
    yes: ['head | 巷子里的路灯\nbody | 柳林巷的路灯灭了半个月。\nhead | 对话电工\nbody | 记者：路灯几时换？'],
    no: ['head | 对话电工\nbody | 记者：路灯几时换？', `${LAMPS}\nhead | 对话电工\n${LIGHTS}`],
  },
  {
    id: 'top-mark',
    weight: HINT,
    holds: ({ group, topLevel }) =>
      topLevel > 0 && group.some(({ heading }) => heading > 0 && heading <= Math.max(topLevel, 2)),
    why: 'The OCR marks headlines more strongly than crossheads.',
    yes: [`${MARKED}\nhead | 线路老化\n${LIGHTS}\nhead | ## 春耕就绪\n${SEEDS}`],
    no: [`${MARKED}\nhead | ## 春耕就绪\n${SEEDS}`, `${MARKED}\nhead | ### 春耕就绪\n${SEEDS}`],
  },
  {
    id: 'low-mark',
    weight: -HINT,
    holds: ({ group, topLevel }) =>
      topLevel > 0 && topLevel <= 2 && group.every(({ heading }) => heading > 2),
    why: 'The OCR marks crossheads less strongly than headlines.',
    yes: [`${MARKED}\nhead | ### 春耕就绪\n${SEEDS}`],
    no: [`${MARKED}\nhead | ## 春耕就绪\n${SEEDS}`],
  },
  {
    id: 'two-lines',
    weight: USUAL,
    holds: ({ group }) =>
      group.length > 1 && group.every(({ text }) => text.length > LONGEST_LABEL && !/[:：]$/u.test(text)),
    why: 'Crossheads of several lines begin with a label.',
    yes: [`${LAMPS}\nhead | 春耕都就绪\nhead | 种子卖得快\n${SEEDS}`],
    no: [`${LAMPS}\nhead | 解读\nhead | 种子卖得快\n${SEEDS}`],
  },
  {
    id: 'unopened',
    weight: -USUAL,
    holds: (context) =>
      context.isUnopened &&
      !context.isOpenBefore &&
      !context.isSignedBefore &&
      !isLoneOfOtherMatter(context) &&
      context.group.length <= MOST_LINES &&
      context.group.every(isShort),
    why: 'Features have parts; an article of its own would say where it comes from or who wrote it.',
    yes: [`${SIGNED}\nhead | 线路老化\n${LIGHTS}`],
    no: [`${SIGNED}\nhead | 春耕\nbody | 本报讯 种子。`, `${SIGNED}（何田）\nhead | 线路\n${LIGHTS}`],
  },
  {
    id: 'series',
    weight: -USUAL,
    holds: ({ group, isInSeries, isOpenBefore, isSignedBefore }) =>
      isInSeries && !isOpenBefore && !isSignedBefore && group.every(isShort),
    why: 'Crossheads come in series, and nobody signs the parts of an article.',
    yes: [`${SIGNED}\nhead | 线路老化\n${LIGHTS}\nhead | 大家凑钱\n${SEEDS}`],
    no: [`${SIGNED}\nhead | 线路老化\n${LIGHTS}`],
  },
  {
    id: 'couplets',
    weight: -STRONG,
    holds: ({ isCoupletOfSeries, isOpenBefore, isSignedBefore }) =>
      isCoupletOfSeries && !isOpenBefore && !isSignedBefore,
    why: 'Where one crosshead is set on two lines, the others are.',
    yes: [`${SIGNED}\nhead | 线路老化\nhead | 灯杆生锈\n${LIGHTS}\nhead | 凑钱\nhead | 上门\n${SEEDS}`],
    no: [`${SIGNED}\nhead | 线路老化\nhead | 灯杆生锈\n${LIGHTS}`],
  },
  {
    id: 'lone',
    weight: HINT,
    holds: ({ group, isLone, isInSeries, siblings }) =>
      isLone && !isInSeries && siblings <= 1 && group.length === 1,
    why: 'Crossheads divide a text: there are at least two, or none.',
    yes: [`${LAMPS}\nhead | 春耕就绪\n${SEEDS}`],
    no: [`${LAMPS}\nhead | 线路老化\n${LIGHTS}\nhead | 大家凑钱\n${SEEDS}`],
  },
  {
    id: 'day-follows',
    weight: HINT,
    holds: ({ next }) => next?.role === 'body' && opensWithDay(next.line.text),
    why: 'News says first when it happened.',
    yes: ['head | 春耕就绪\nbody | 近日，排着长队。', 'head | 春耕就绪\nbody | 三月二日，排着长队。'],
    no: [`head | 春耕就绪\n${SEEDS}`],
  },
  {
    id: 'told-in-lead',
    weight: HINT,
    holds: ({ toldInLead, titleToldBelow, isInSeries, isUnopened }) =>
      toldInLead >= TOLD_AT_ONCE && !isInSeries && !isUnopened && titleToldBelow <= TOLD_BY_CHANCE,
    why: 'A report says the words of its headline at once, and nothing of another title.',
    yes: [`${LAMPS}\nhead | 农技站排长队\n${SEEDS}`],
    no: [`${LAMPS}\nhead | 春耕就绪\n${SEEDS}`, `${LAMPS}\nhead | 农技站\nbody | 巷子里的农技站。`],
  },
  {
    id: 'note-follows',
    weight: STRONG,
    holds: ({ next }) => next?.role === 'body' && opensWithNote(next.line.text),
    why: 'The paper opens an article with its note, not a part of one.',
    yes: ['head | 春耕就绪\nbody | 编者按：种子卖得快。'],
    no: [`head | 春耕就绪\n${SEEDS}`],
  },
  {
    id: 'two-heads',
    weight: HINT,
    holds: ({ group }) => group.some(({ text }) => opensWithDash(text)),
    why: 'Crossheads have no decks.',
    yes: [`${LAMPS}\nhead | 春耕就绪\nhead | ——来自农技站的报告\n${SEEDS}`],
    no: [`${LAMPS}\nhead | 春耕就绪\n${SEEDS}`],
  },
];

/**
 * Where the text above breaks off, what stands below a title may be its continuation: then it says nothing that both share
 * their words. A shorter line may be a piece of the text itself.
 */
function doSharedWordsTell({ isOpenBefore, group }: HeadContext): boolean {
  return !isOpenBefore || lengthOf(group) < SHORTEST_TITLE;
}

/** No parts: a single head of usual length between texts of different matter. */
function isLoneOfOtherMatter({ group, isLone, sameMatter }: HeadContext): boolean {
  return isLone && group.length === 1 && sameMatter < OTHER_TOPIC && lengthOf(group) >= USUAL_CROSSHEAD;
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
