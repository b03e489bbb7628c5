import type { Line } from '../line.ts';

/** What two lines of a title that stand above each other can be: upper and lower. */
export type TitlePair = 'kickerAndHeadline' | 'twoLines' | 'headlineAndDeck';

/** A reason to read two lines of a title as a pair of one kind; a negative weight speaks against it. */
export interface TitleClue {
  readonly id: string;
  readonly pair: TitlePair;
  readonly weight: number;
  readonly holds: (upper: Line, lower: Line) => boolean;
  readonly why: string;
  /** Raw titles for which the clue must hold, the two lines as on the page. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** Longest line of a headline of two lines, in characters without quotation marks. */
const LONGEST_HALF = 11;
/** A couplet with a blank line inside is shorter: longer lines may be two heads. */
const LONGEST_COUPLET = 8;
/** Lines of a couplet differ by so much. */
const COUPLET = 1;
/** Lines without a blank line between them are one title even when they differ by so much. */
const TIGHT = 4;
/** Shorter lines above a headline are kickers. */
const SHORTEST_HEADLINE = 8;
/** A deck that says what happened is longer than its headline by so much. */
const LONGER_BY = 5;
/** Decks that list what the headline sums up have so many clauses. */
const LISTED = 3;

/** A name or an event alone. */
const NAME_ENDING =
  /(?:[路站轮课赛展周日会节局校院区县市镇乡村队馆园厅所部委办]|中心|公司|工程|项目|精神|将至|在即|启动|开幕|闭幕|落幕|举行|召开|出炉|揭晓|收官|发布)[:：]?$/u;
const CAMPAIGN =
  /^[“"《][^”"》]+[”"》](?:\p{Script=Han}{0,2}(?:回眸|巡礼|活动|行动|系列|专题|专栏|系列报道|特别报道|进行时))?$/u;
const APPROACH = /^(?:走进|走近|聚焦|关注|探访|直击|回望|喜迎|庆祝|纪念|致敬)\p{Script=Han}{2,10}$/u;
const NAMED_PLACE = /^[^，,。\s]{2,8}(?:里|中|上|下|后|间)的[“"][^”"]+[”"]$/u;
/** Words that open a second sentence below the headline rather than the headline itself. */
const DECK_OPENING = /^(?:今年|全年|目前|截至|预计|其中|本报|记者|专家|医生)/u;
const DECK_ENDING = /(?:纪实|侧记|综述|速写|扫描|观察|见闻|追记)$/u;
/** Lists parts, or counts roughly. */
const DETAILS = /、|\d(?:余|多)\p{Script=Han}|^(?:涉及|包括|重点)/u;

export const titleClues: readonly TitleClue[] = [
  {
    id: 'kicker/usual',
    pair: 'kickerAndHeadline',
    weight: 2,
    holds: () => true,
    why: 'Of two lines that nothing tells apart the upper is mostly the kicker.',
    yes: ['聚焦重点项目\n\n一颗螺丝的“逆袭”'],
    no: [],
  },
  {
    id: 'kicker/name-or-event',
    pair: 'kickerAndHeadline',
    weight: 8,
    holds: ({ text }) => NAME_ENDING.test(text),
    why: 'A name or event alone above a headline is its kicker.',
    yes: ['市税务局\n\n十三项业务“掌上办”', '中秋将至\n\n博物馆里学做兔儿爷'],
    no: ['及时修剪\n\n感谢提醒'],
  },
  {
    id: 'kicker/campaign',
    pair: 'kickerAndHeadline',
    weight: 8,
    holds: ({ text }) => CAMPAIGN.test(text),
    why: 'The quoted name of a campaign stands above a headline.',
    yes: ['“春风送暖”\n\n两千个岗位送到村口', '“十年”巡礼\n\n老渠新水'],
    no: ['“夜校”火了\n\n周末去哪儿'],
  },
  {
    id: 'kicker/approach',
    pair: 'kickerAndHeadline',
    weight: 6,
    holds: ({ text }) => APPROACH.test(text),
    why: 'Series of reports are named by where they go and what they look at.',
    yes: ['走进古村\n\n青石巷的新生意'],
    no: ['走了八里路\n\n换来一瓶药'],
  },
  {
    id: 'kicker/named-place',
    pair: 'kickerAndHeadline',
    weight: 6,
    holds: ({ text }) => NAMED_PLACE.test(text),
    why: 'Somebody named by a place and a nickname is who the headline tells of.',
    yes: ['集市上的“大喇叭”\n\n三十年没涨价'],
    no: ['集市上的“大喇叭”响了\n\n三十年没涨价'],
  },
  {
    id: 'kicker/colon',
    pair: 'kickerAndHeadline',
    weight: 12,
    holds: ({ text }) => /[:：]$/u.test(text),
    why: 'What ends with a colon leads on to the headline.',
    yes: ['市气象台：\n\n明后天有大雪'],
    no: ['市气象台\n\n明后天有大雪'],
  },
  {
    id: 'kicker/short-above-long',
    pair: 'kickerAndHeadline',
    weight: 3,
    holds: (upper, lower) =>
      upper.text.length < SHORTEST_HEADLINE && lower.text.length - upper.text.length >= LONGER_BY,
    why: 'A few characters above a long line are its kicker.',
    yes: ['倒车没留神\n\n撞坏豪车留字条 车主说算了'],
    no: ['及时修剪\n\n感谢提醒'],
  },
  {
    id: 'twoLines/couplet',
    pair: 'twoLines',
    weight: 7,
    holds: (upper, lower) =>
      areHalves(upper, lower, LONGEST_COUPLET, COUPLET) && !/\d/u.test(upper.text + lower.text),
    why: 'Two short lines of one length, without figures, are a couplet.',
    yes: ['及时修剪\n\n感谢提醒', '敞开收不压级\n\n现结算不打条'],
    no: ['中秋将至\n\n博物馆里学做兔儿爷', '绿灯延长了8秒\n\n洋学生学包粽子'],
  },
  {
    id: 'twoLines/tight',
    pair: 'twoLines',
    weight: 7,
    holds: (upper, lower) => lower.blanks === 0 && areHalves(upper, lower, LONGEST_HALF, TIGHT),
    why: 'Short lines that the OCR kept together are one headline.',
    yes: ['膝盖疼\n别硬扛也别乱补'],
    no: ['膝盖疼\n\n别硬扛也别乱补'],
  },
  {
    id: 'twoLines/deck-ending',
    pair: 'twoLines',
    weight: -10,
    holds: (upper, lower) => DECK_ENDING.test(lower.text) || NAME_ENDING.test(upper.text),
    why: 'What a report calls itself is a deck, and a name alone a kicker.',
    yes: ['老渠新水\n\n王庄蹲点见闻'],
    no: ['及时修剪\n\n感谢提醒'],
  },
  {
    id: 'deck/opening',
    pair: 'headlineAndDeck',
    weight: 12,
    holds: (_, lower) => DECK_OPENING.test(lower.text),
    why: 'Such words open a second sentence.',
    yes: ['特派员“组团”下乡\n\n今年计划培训八千人次'],
    no: ['市税务局\n\n十三项业务“掌上办”'],
  },
  {
    id: 'deck/ending',
    pair: 'headlineAndDeck',
    weight: 12,
    holds: (_, lower) => DECK_ENDING.test(lower.text),
    why: 'A deck says what kind of report it is.',
    yes: ['老渠新水\n\n王庄蹲点见闻'],
    no: ['市税务局\n\n十三项业务“掌上办”'],
  },
  {
    id: 'deck/details',
    pair: 'headlineAndDeck',
    weight: 12,
    holds: (upper, lower) => DETAILS.test(lower.text) && !DETAILS.test(upper.text),
    why: 'Parts and rough figures are the details of the line above.',
    yes: ['我市发现一处汉墓\n\n出土铜镜、陶器等210余件'],
    no: ['我市发现一处汉墓\n\n距今两千年'],
  },
  {
    id: 'deck/longer-sentence',
    pair: 'headlineAndDeck',
    weight: 7,
    holds: (upper, lower) =>
      lower.text.length - upper.text.length >= LONGER_BY &&
      upper.text.length >= SHORTEST_HEADLINE &&
      !NAME_ENDING.test(upper.text) &&
      clausesOf(lower).length === 1,
    why: 'A longer line of one clause below a whole headline says what happened.',
    yes: ['十五所学校过了初选\n\n一千名山里娃有望穿上新的运动鞋'],
    no: ['我市出台收粮新办法\n\n敞开收不压级 现结算不打条'],
  },
  {
    id: 'deck/list',
    pair: 'headlineAndDeck',
    weight: 7,
    holds: (upper, lower) => clausesOf(lower).length >= LISTED && clausesOf(upper).length === 1,
    why: 'Three clauses with spaces are the points below a headline.',
    yes: ['红会发放慰问金\n\n居民每人1万 职工每人2万 烈士每人3万'],
    no: ['我市出台收粮新办法\n\n敞开收不压级 现结算不打条'],
  },
  {
    id: 'deck/below-shout',
    pair: 'headlineAndDeck',
    weight: 7,
    holds: ({ text }) => /[!！]$/u.test(text),
    why: 'A shout is a headline, and needs a line that explains it.',
    yes: ['恩人,拜谢!\n\n获救者感谢救命之恩'],
    no: ['恩人 拜谢\n\n获救者感谢救命之恩'],
  },
  {
    id: 'deck/below-clauses',
    pair: 'headlineAndDeck',
    weight: 7,
    holds: (upper) => isUnevenPair(clausesOf(upper)),
    why: 'Two clauses of unequal length are a headline; of equal length they may be a slogan.',
    yes: ['陌生姑娘救人 转身就走\n\n本报帮忙寻找'],
    no: ['抢农时 保春播\n\n现场会演示新农机'],
  },
];

/** Two lines of one clause each, short, of nearly the same length. */
function areHalves(upper: Line, lower: Line, longest: number, difference: number): boolean {
  const [one = 0, other = 0] = [upper, lower].map(({ text }) => text.replace(/[“”"'‘’《》]/gu, '').length);
  const areShort = Math.max(one, other) <= longest && Math.abs(one - other) <= difference;
  return areShort && [upper, lower].every((line) => clausesOf(line).length === 1);
}

function clausesOf({ text }: Line): string[] {
  return text.split(/[ \u3000]+/u);
}

function isUnevenPair(clauses: readonly string[]): boolean {
  const [left = '', right = '', ...others] = clauses;
  return right !== '' && others.length === 0 && Math.abs(left.length - right.length) > COUPLET;
}
