import { hanPairs } from '../../text/han.ts';
import type { Line } from '../line.ts';
import { areAlikeClauses, clausesOf } from '../lines/clauses.ts';
import { SPOKEN } from '../lexicon/text-edges.ts';
import { pattern } from '../../text/pattern.ts';

/** What two lines of a title that stand above each other can be: kicker and headline, a headline, headline and deck. */
export const TITLE_PAIRS = ['kicker', 'twoLines', 'deck'] as const;
export type TitlePair = (typeof TITLE_PAIRS)[number];

/** Weights of clues: a weak one only breaks ties, a usual one outweighs it, a strong one outweighs a usual and a weak one. */
export const WEAK = 3;
export const USUAL = 7;
export const STRONG = 12;

/** A reason to read two lines of a title as a pair of one kind; a negative weight speaks against it. */
export interface TitleClue {
  /** Permanent: the pair, and what speaks for it. */
  readonly id: `${TitlePair}/${string}`;
  readonly weight: number;
  /** `lead` is how the text below begins. */
  readonly holds: (upper: Line, lower: Line, lead: string) => boolean;
  readonly why: string;
  /** Raw titles for which the clue must hold, the two lines as on the page and the text below, if it matters. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/**
 * Longest line of a headline of two lines, in characters without quotation marks. Guarded by
 * `corpus/headline-on-two-marked-lines`.
 */
const LONGEST_HALF = 11;
/**
 * A couplet with a blank line inside is shorter: longer lines may be two heads. Guarded by
 * `corpus/headline-on-two-lines-of-one-topic`.
 */
const LONGEST_COUPLET = 8;
/** Clauses of one line that differ by so much are a slogan. Guarded by `corpus/decks-of-many-kinds`. */
const EVEN_CLAUSES = 1;
/**
 * Lines without a blank line between them are one title even when they differ by so much. Guarded by
 * `corpus/titles-of-several-lines`.
 */
const TIGHT_LINES_DIFFER = 4;
/**
 * Shorter lines above a headline are kickers. Guarded by `corpus/headlines-with-commas` and
 * `corpus/decks-of-many-kinds`.
 */
const SHORTEST_HEADLINE = 8;
/** Longer shouts say something themselves. */
const LONGEST_CALL = 4;
/** A deck that says what happened is longer than its headline by so much. */
const LONGER_BY = 5;
/** Fewest clauses of a deck that lists what the headline sums up. Guarded by `corpus/decks-of-many-kinds`. */
const LISTED = 3;

/** A name, an event or its progress alone: how many of them there are is news. */
const NAME_ENDING =
  /^(?!.*[一两三有](?:家|个|座|位|所|处)).*(?:[路站轮课赛展周日会节局校院区县市镇乡村队馆园厅所部委办]|(?:调研|采风|县区|体验)行|会议|仪式|中心|公司|工程|项目|精神|将至|在即|启动|开幕|闭幕|落幕|举行|召开|出炉|揭晓|收官|发布|升温|喜讯|提速|铺开|展开|发力)[:：]?$/u;
const CAMPAIGN =
  /^[“"《][^”"》]+[”"》](?:\p{Script=Han}{0,2}(?:回眸|巡礼|活动|行动|系列|专题|专栏|系列报道|特别报道|进行时))?$/u;
const APPROACH = /^(?:走进|走近|聚焦|关注|探访|直击|回望|喜迎|庆祝|纪念|致敬)\p{Script=Han}{2,10}$/u;
/** Who issued or decided what the headline names. */
const ISSUED =
  /(?:发文|印发|发表|下发|签署|批准|公布|审议通过)(?:《[^》]*》?|意见|通知|文件|\p{Script=Han}{0,3}令|\p{Script=Han}{2,12}文章)?$/u;
/** What something is about. */
const ABOUT = /^就(?!业|医|餐|读|学|诊|近|地|要|能|是|会|这|有|在)\p{Script=Han}{3,}/u;
/** Ends so that the headline must follow. */
const LEADS_ON = pattern`${SPOKEN.source}|${ISSUED.source}|[:：—－─]$`;
const MOMENT =
  /^(?:今起|即日起|[今昨明]日起?|[今昨明]天|本周|下周|本月|下月)[^，,]{0,6}$|(?:之际|期间|首日|以来|之后|前夕|当天|周年|时间|假期|进行时)$/u;
/** What leaders did at a meeting. */
export const LEADERS =
  /\p{Script=Han}{2,4}(?:主持|出席|讲话|致辞|会见|(?<!工)作(?:报告|出批示)|参加(?:会议|活动|调研))/u;
/** What something comes to, at the end. */
const AMOUNTS =
  /(?:达到?|超过?|突破|逾|近|约|放宽至|降[至到]|增至|升至|增长|下降)[\d.一二三四五六七八九十百千两]+[万亿%多余]*\p{Script=Han}{0,3}$/u;
/** What somebody is or was. */
const POST = /原(?:党[组委工]+)?[^，,]{0,8}(?:书记|[局院市县区镇乡厂校会部处科社行]长|主任|经理|主席|委员)$/u;
/** Who it is, and what befell him. */
const HOLDER = /^\p{Script=Han}{2,4}(?:接受|涉嫌|严重违纪|被|主动投案)/u;
/** Who answers or explains. */
const SPEAKERS = [
  '医生|专家|律师|警方|[交民]警|法[官院]|官方|部门|局|委|物业|[校店]方|校长|院长|教练',
  '店家|商家|老板|店主|网友|市民|居民|村民|业主|家长|失主|司机|乘客|顾客|游客|家属|当事人',
  '记者|本报|回应|提醒|支招|寻找|解读',
].join('|');
const SPEAKER = pattern`^\p{Script=Han}{0,8}(?:${SPEAKERS})[:：]`;
/** How many took part. */
const MANY_CAME =
  /^[^，,]{0,6}(?:\d|[十百千万])(?:余|多)?[个名人家支位]\p{Script=Han}{0,8}(?:参加|参与|参赛|到场|入驻|亮相|报名|受益)$/u;
/** Words that open a second sentence below the headline rather than the headline itself. */
const DECK_OPENING =
  /^(?:今年|全年|目前|截至|(?:同)?比(?:去年|上年|上月|上周|同期|[增下上])|预计|其中|初步(?:确认|判断|统计)|[售票房]价|本报|记者|专家|医生|知情者|目击者|总投资(?!.*的)|惠及|覆盖|累计|届时|力争|均为|全部|主要|各项|强调|要求)/u;
const DECK_ENDING =
  /(?:纪实|侧记|综述|速写|扫描|观察|见闻|追记|(?<!审查|监察)调查|探访|直击|透视|剪影|札记)$/u;
const FROM_TO = /^从.{2,10}到.{2,10}$/u;
/** Shortest line that may be a headline by itself, in characters. */
const SHORTEST_WHOLE = 7;
/** Somebody or something named above. */
const POINTS_BACK =
  /^(?:公司(?!法)|当地|双方|对方|这[片家座位间条只]|[他她它]们?|只为|只因|原来|缘于|为的是|背后是)/u;
const ASKS = /(?:[？?]|怎么[办样用走选看]|吗|呢|如何[^，,]{0,4}|好不好|行不行|该不该)$/u;
const ANSWERS = /教你|支[你]?招|提醒|回应|解答|释疑|答疑|走进|探访|调查|看究竟|揭秘|告诉你/u;
/** Largest share of a deck's pairs of characters that the text says at once, and how much larger that of its headline is. */
const ASIDE = 0.2;
const TOLD_MORE = 0.3;
/** Lists parts, or counts roughly. */
const DETAILS = /、|\d(?:余|多)\p{Script=Han}|^(?:涉及|包括|重点)/u;

export const titleClues: readonly TitleClue[] = [
  {
    id: 'kicker/usual',
    weight: WEAK,
    holds: () => true,
    why: 'Of two lines that nothing tells apart the upper is mostly the kicker.',
    yes: ['聚焦重点项目\n\n一颗螺丝的“逆袭”'],
    no: [],
  },
  {
    id: 'kicker/name-or-event',
    weight: USUAL,
    holds: ({ text }) => NAME_ENDING.test(text),
    why: 'A name or event alone above a headline is its kicker.',
    yes: ['市税务局\n\n十三项业务“掌上办”', '中秋将至\n\n博物馆里学做兔儿爷'],
    no: ['及时修剪\n\n感谢提醒', '老街新添一家豆腐博物馆\n\n十三项业务“掌上办”'],
  },
  {
    id: 'kicker/campaign',
    weight: USUAL,
    holds: ({ text }) => CAMPAIGN.test(text),
    why: 'The quoted name of a campaign stands above a headline.',
    yes: ['“春风送暖”\n\n两千个岗位送到村口', '“十年”巡礼\n\n老渠新水'],
    no: ['“夜校”火了\n\n周末去哪儿'],
  },
  {
    id: 'kicker/approach',
    weight: USUAL,
    holds: ({ text }) => APPROACH.test(text),
    why: 'Series of reports are named by where they go and what they look at.',
    yes: ['走进古村\n\n青石巷的新生意'],
    no: ['走了八里路\n\n换来一瓶药'],
  },
  {
    id: 'kicker/leads-on',
    weight: STRONG,
    holds: ({ text }) => LEADS_ON.test(text),
    why: 'What ends with a colon or a dash, who speaks and who issues a rule stand above what they lead to.',
    yes: [
      '市气象台：\n\n明后天有大雪',
      '市气象台发布——\n\n明后天有大雪',
      '何某某在调研时强调\n\n以项目促发展',
      '警方提醒\n\n接到这类电话马上挂断',
      '县政府办公室印发\n\n《青禾县古渡口保护办法》',
      '经县委书记批准\n\n老渠清淤提前开工',
    ],
    no: [
      '市气象台\n\n明后天有大雪',
      '及时修剪\n\n感谢提醒',
      '老渠清淤提前开工\n\n县委书记到场',
      '青禾县印发保护古渡口的办法\n\n渡船不再载车',
    ],
  },
  {
    id: 'kicker/about',
    weight: STRONG,
    holds: ({ text }) => ABOUT.test(text),
    why: 'The occasion of a message or talk stands above it.',
    yes: ['就古渡口通航一百年\n\n青禾云溪两县互致贺信'],
    no: ['就业夜校开班\n\n三百人来上课'],
  },
  {
    id: 'kicker/moment',
    weight: USUAL,
    holds: ({ text }) => MOMENT.test(text),
    why: 'When it happened stands above what happened.',
    yes: ['今起至五月底\n\n老年人免费体检', '春运首日\n\n四十万人出发'],
    no: ['今年高考六月七日开考\n\n四万名考生参加'],
  },
  {
    id: 'kicker/short-shout',
    weight: STRONG,
    holds: ({ text }) => text.length <= LONGEST_CALL && /[!！]$/u.test(text),
    why: 'A shout of two or three characters calls for attention; the news stands below.',
    yes: ['重磅!\n\n高铁站选址定了'],
    no: ['消费券来了!\n\n今日上午十时开抢'],
  },
  {
    id: 'kicker/short-above-long',
    weight: WEAK,
    holds: (upper, lower) =>
      upper.text.length < SHORTEST_HEADLINE && lower.text.length - upper.text.length >= LONGER_BY,
    why: 'A few characters above a long line are its kicker.',
    yes: ['倒车没留神\n\n撞坏豪车留字条 车主说算了'],
    no: ['及时修剪\n\n感谢提醒'],
  },
  {
    id: 'twoLines/couplet',
    weight: USUAL,
    holds: (upper, lower) =>
      areAlikeClauses(upper, lower, LONGEST_COUPLET, 0) && !/\d/u.test(upper.text + lower.text),
    why: 'Two short lines of one length, without figures, are a couplet.',
    yes: ['及时修剪\n\n感谢提醒', '敞开收不压级\n\n现结算不打条'],
    no: [
      '中秋将至\n\n博物馆里学做兔儿爷',
      '绿灯延长了8秒\n\n洋学生学包粽子',
      '一张票根逛全城\n\n“小票根”撬动“大消费”',
    ],
  },
  {
    id: 'twoLines/goes-on',
    weight: STRONG,
    holds: ({ text }) => /的$/u.test(text),
    why: 'What ends with 的 goes on in the line below.',
    yes: ['关于开放老渡口的\n\n通告'],
    no: ['老渡口开放\n\n通告'],
  },
  {
    id: 'twoLines/post-and-holder',
    weight: STRONG,
    holds: (upper, lower) => POST.test(upper.text) && HOLDER.test(lower.text),
    why: 'What somebody was stands before his name.',
    yes: ['河湾县水务局原局长\n\n何某某接受审查调查'],
    no: ['河湾县水务局\n\n何某某接受审查调查', '河湾县水务局局长\n\n夜里巡堤'],
  },
  {
    id: 'twoLines/tight',
    weight: USUAL,
    holds: (upper, lower) =>
      lower.blanks === 0 && areAlikeClauses(upper, lower, LONGEST_HALF, TIGHT_LINES_DIFFER),
    why: 'Short lines that the OCR kept together are one headline.',
    yes: ['膝盖疼\n别硬扛也别乱补'],
    no: ['膝盖疼\n\n别硬扛也别乱补'],
  },
  {
    id: 'twoLines/one-mark',
    weight: USUAL,
    holds: (upper, lower) =>
      upper.heading > 0 &&
      upper.heading === lower.heading &&
      areAlikeClauses(upper, lower, LONGEST_HALF, TIGHT_LINES_DIFFER),
    why: 'The OCR marks kickers less strongly than headlines.',
    yes: ['# 水渠堵了半个月\n\n# 这回真通了'],
    no: ['## 水渠堵了半个月\n\n# 这回真通了', '水渠堵了半个月\n\n这回真通了'],
  },
  {
    id: 'deck/untold',
    weight: USUAL,
    holds: (upper, lower, lead) =>
      upper.text.length >= SHORTEST_HEADLINE &&
      shareTold(lower, lead) <= ASIDE &&
      shareTold(upper, lead) >= shareTold(lower, lead) + TOLD_MORE,
    why: 'The text begins with what the headline says; what it tells later stands in the deck.',
    yes: ['修鞋匠老何的补丁摊开了三十年\n\n街坊都认得那把红伞\n\n城东修鞋匠老何的补丁摊今年开了三十年。'],
    no: ['街坊都认得那把红伞\n\n修鞋匠老何的补丁摊开了三十年\n\n城东修鞋匠老何的补丁摊今年开了三十年。'],
  },
  {
    id: 'deck/from-to',
    weight: USUAL,
    holds: (_, lower) => FROM_TO.test(lower.text),
    why: 'What changed is told by what it was and what it is.',
    yes: ['渡口灯火通明\n\n从“没船坐”到“坐不完”'],
    no: ['从“没船坐”到“坐不完”\n\n渡口灯火通明'],
  },
  {
    id: 'deck/opening',
    weight: STRONG,
    holds: (_, lower) => DECK_OPENING.test(lower.text),
    why: 'Such words open a second sentence.',
    yes: [
      '旧粮仓深夜着火\n\n初步确认没有人受伤',
      '特派员“组团”下乡\n\n今年计划培训八千人次',
      '全县种粮三十万亩\n\n比去年增加一万亩',
    ],
    no: ['市税务局\n\n十三项业务“掌上办”'],
  },
  {
    id: 'deck/ending',
    weight: STRONG,
    holds: (_, lower) => DECK_ENDING.test(lower.text),
    why: 'A deck says what kind of report it is.',
    yes: ['老渠新水\n\n王庄蹲点见闻'],
    no: ['市税务局\n\n十三项业务“掌上办”'],
  },
  {
    id: 'deck/details',
    weight: STRONG,
    holds: (upper, lower) =>
      DETAILS.test(lower.text) && !DETAILS.test(upper.text) && !LEADS_ON.test(upper.text),
    why: 'Parts and rough figures are the details of the line above.',
    yes: ['我市发现一处汉墓\n\n出土铜镜、陶器等210余件'],
    no: ['我市发现一处汉墓\n\n距今两千年', '何某某强调\n\n修桥、清淤一起做'],
  },
  {
    id: 'deck/longer-sentence',
    weight: USUAL,
    holds: (upper, lower) =>
      lower.text.length - upper.text.length >= LONGER_BY &&
      upper.text.length >= SHORTEST_HEADLINE &&
      !NAME_ENDING.test(upper.text) &&
      !LEADS_ON.test(upper.text) &&
      clausesOf(lower).length === 1,
    why: 'A longer line of one clause below a whole headline says what happened.',
    yes: ['十五所学校过了初选\n\n一千名山里娃有望穿上新的运动鞋'],
    no: ['我市出台收粮新办法\n\n敞开收不压级 现结算不打条'],
  },
  {
    id: 'deck/points-back',
    weight: USUAL,
    holds: ({ text }, lower) =>
      text.length >= SHORTEST_WHOLE && !NAME_ENDING.test(text) && POINTS_BACK.test(lower.text),
    why: 'Who is meant, and why, is told below the headline that it speaks of.',
    yes: ['七十岁学会骑车\n\n只为给山里娃送书', '一碗面卖了三十年\n\n这家店从不涨价'],
    no: ['中秋将至\n\n他和月饼打了一辈子交道', '重修老渡口\n\n他用三年'],
  },
  {
    id: 'deck/about',
    weight: STRONG,
    holds: (_, lower) => ABOUT.test(lower.text),
    why: 'What a meeting is about is told below it.',
    yes: ['县人大召开代表座谈会\n\n就古渡口保护听取意见'],
    no: ['县人大召开代表座谈会\n\n古渡口保护要听群众意见'],
  },
  {
    id: 'deck/figure',
    weight: STRONG,
    holds: (upper, lower) =>
      upper.text.length > SHORTEST_HEADLINE && AMOUNTS.test(lower.text) && !AMOUNTS.test(upper.text),
    why: 'What it comes to is told below the headline.',
    yes: ['渡口义工招募全面展开\n\n年龄放宽至七十五周岁'],
    no: ['城东柿树已达四百余棵\n\n小柿饼卖出大价钱'],
  },
  {
    id: 'deck/answers',
    weight: USUAL,
    holds: (upper, lower) => ASKS.test(upper.text) && !ASKS.test(lower.text) && ANSWERS.test(lower.text),
    why: 'A headline asks; who answers, or goes to look, stands below.',
    yes: ['山洪来了怎么办\n\n应急专家教你五招', '学生午餐好不好？\n\n家长走进食堂看究竟'],
    no: ['应急专家提醒\n\n山洪来了怎么办'],
  },
  {
    id: 'deck/list',
    weight: USUAL,
    holds: (upper, lower) => clausesOf(lower).length >= LISTED && clausesOf(upper).length === 1,
    why: 'Three clauses with spaces are the points below a headline.',
    yes: ['红会发放慰问金\n\n居民每人1万 职工每人2万 烈士每人3万'],
    no: ['我市出台收粮新办法\n\n敞开收不压级 现结算不打条'],
  },
  {
    id: 'deck/leaders',
    weight: STRONG,
    holds: (upper, lower) =>
      LEADERS.test(lower.text) && !SPOKEN.test(lower.text) && !LEADS_ON.test(upper.text),
    why: 'Who spoke and who presided stands below the headline.',
    yes: ['全市安全工作会议召开\n\n林某某讲话 何某某主持'],
    no: ['林某某出席会议\n\n全市安全工作再部署', '何某某强调\n\n林某某讲话句句要落实'],
  },
  {
    id: 'deck/speaker',
    weight: USUAL,
    holds: (upper, lower) => SPEAKER.test(lower.text) && !SPEAKER.test(upper.text),
    why: 'Who answers or explains is named below the headline, with a colon.',
    yes: ['水价要涨吗?\n\n市发改委:听证会后再定'],
    no: ['市发改委:\n\n水价不涨'],
  },
  {
    id: 'deck/who-came',
    weight: STRONG,
    holds: (_, lower) => MANY_CAME.test(lower.text),
    why: 'How many took part stands below what they took part in.',
    yes: ['我市举行升国旗仪式\n\n千余名市民参加'],
    no: ['春运首日\n\n四十万人出发'],
  },
  {
    id: 'deck/below-shout',
    weight: USUAL,
    holds: ({ text }) => /[!！]$/u.test(text),
    why: 'A shout is a headline, and needs a line that explains it.',
    yes: ['恩人,拜谢!\n\n获救者感谢救命之恩'],
    no: ['恩人 拜谢\n\n获救者感谢救命之恩'],
  },
  {
    id: 'deck/below-clauses',
    weight: USUAL,
    holds: (upper) => isUnevenPair(clausesOf(upper)),
    why: 'Two clauses of unequal length are a headline; of equal length they may be a slogan.',
    yes: ['陌生姑娘救人 转身就走\n\n本报帮忙寻找'],
    no: ['抢农时 保春播\n\n现场会演示新农机'],
  },
];

/** Share of a line's pairs of characters that the text says. */
export function shareTold({ text }: Line, lead: string): number {
  const pairs = hanPairs(text);
  return pairs.filter((pair) => lead.includes(pair)).length / Math.max(1, pairs.length);
}

function isUnevenPair(clauses: readonly string[]): boolean {
  const [left = '', right = '', ...others] = clauses;
  return right !== '' && others.length === 0 && Math.abs(left.length - right.length) > EVEN_CLAUSES;
}
