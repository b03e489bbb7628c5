import { OTHER_ISSUE } from '../../lexicon/other-issues.ts';
import { PAPER_KINDS } from '../../lexicon/paper-kinds.ts';
import { WHOLE_DAY } from '../../lexicon/whole-day.ts';
import { type LineClue, matches, matchesShort, STRONG, SURE } from '../clue.ts';
import { pattern } from '../../../text/pattern.ts';

/** Weekday, page number, editor or title of the paper. */
const BESIDE_DAY =
  /(?:星\s?期|(?:周|礼\s?拜)\s?[一二三四五六日天]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|第?\s?[A-Z]?\d{1,2}\s?版|责任?编|\p{Script=Han}{2}报(?!讯|道))/u;

/** In characters or figures; some running lines write it in figures with dots. */
const DAY = pattern`${WHOLE_DAY}|(?:19|20)\d{2}[.\-/．]\d{1,2}[.\-/．]\d{1,2}`;
/** No sentence, and no day of another paper or issue: a source, an erratum, a reprint. */
const OWN_DAY = pattern`^(?!.*(?:${OTHER_ISSUE}|[上前]一?期|《[^》]*[报刊]》\s*(?:19|20)\d|日\s*(?:头版|见报|第?\s?\w{1,3}\s?版\s?《)))[^。！？]*$`;

/** Titles of those who make a page, and the words before them. */
const STAFF_WORD = '责编|编辑|编审|校对|检校|版式|美编|组版|排版|审读|审校|图编';
const BEFORE_TITLE = '本版|责任|值班|执行|图片|文字|新媒体|美术|视觉|特约|本期';
/** Titles that are ordinary words, too. */
const USUAL_WORD = '审核|制图|主编|总编|设计|统筹|策划|监制|终审|值班主任';
const TITLE = `(?:(?:${BEFORE_TITLE})*(?:${STAFF_WORD}|${USUAL_WORD}|副主编|编委|总编辑|主任)|[一二三初复]审|值班|美术|视觉)`;
/** One of the staff with the title before the name. */
const STAFF = `(?:^|[\\s|｜]|(?<=报))${TITLE}(?:\\s?[:：/|｜]\\s?|\\s+)(?:\\p{Script=Han}\\s\\p{Script=Han}(?!\\p{Script=Han})|\\p{Script=Han}{2,4})(?=$|[\\s、|｜])`;
const TWO_OF_STAFF = pattern`${STAFF}.*?${STAFF}(?:\s|$)`;

/** Titles that open the staff's line also without a colon, and those that need one. */
const SURE_TITLE = `(?:(?:${BEFORE_TITLE})*(?:${STAFF_WORD})(?![者部同室])|本版主[持编]|制图(?=\\s))`;
const TITLE_WITH_COLON = `(?:${USUAL_WORD})`;
const STAFF_NAME = '(?:\\p{Script=Han} \\p{Script=Han}|\\p{Script=Han}{2,4})(?:[\\s、/|｜]|$)';

/** A page's number, as running lines write it. */
const PAGE = '第?\\s?[A-Z]?\\d{1,2}\\s?版?|[A-Z]\\d{1,2}|第[一二三四五六七八九十]{1,3}版';

const NUMBER = '第?\\s?[A-Z]?\\d{1,2}\\s?版';
const LABEL = '\\p{Script=Han}{2,6}';
/** The page's number and its name, in one order or the other. */
const PAGE_AND_LABEL = [
  `${NUMBER}\\s*[·•:：|｜/]?\\s*${LABEL}`,
  `${LABEL}\\s*[·•:：|｜/]?\\s*${NUMBER}`,
  `[A-Z]\\d{2}\\s*[·•:：|｜/]?\\s*${LABEL}(?:[·•]\\p{Script=Han}{2,4})?`,
  `\\d{2}\\s*[·•|｜/]\\s*${LABEL}`,
  `${LABEL}\\s*[·•|｜/]\\s*[A-Z]?\\d{2}`,
];

/** Whom of the paper a reader calls, and how. */
const DESK =
  '本报|新闻|采访|爆料|报料|广告|发行|订阅|订报|征订|投递|投稿|来稿|编辑部|本版|值班|读者|法律顾问';
const CONTACT = '热线|电话|邮箱|信箱|E-?mail|QQ群?|微信号?|网址|传真';

/** What the imprint states, before a colon. */
const IMPRINT_FACT = [
  '社址|地址|邮编|邮政编码|邮箱|网址|电话|新闻热线|发行热线|广告热线',
  '总编室|办公室|编辑部|广告部|发行部',
  '印刷|零售|定价|广告许可证|广告经营许可证',
].join('|');

/** Number, pages, price, lunar day and publisher. */
const BESIDE_NAMEPLATE = [
  '[上下前]一?期(?:出版)?(?:日期)?\\s?[:：]?\\s?\\d{4}年',
  '国内统一(?:连续出版物号|刊号)|邮发代号|总第\\s?\\d+期|第\\s?\\d{3,6}\\s?期',
  '(?:创|复)刊于\\s?\\d{4}年',
  '今日\\s?[\\d一二三四五六七八九十]{1,2}\\s?版$',
  '零售(?:价|每份)|社址',
  '(?:农历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年\\p{Script=Han}{2,6}$',
  '农历[闰正二三四五六七八九十冬腊]{1,2}月\\p{Script=Han}{2,3}$',
  '(?:\\p{Script=Han}{2,14}(?:主管|主办|主管主办|出版)\\s*)+$',
];

export const folioClues: readonly LineClue[] = [
  {
    id: 'folio/date-and-page',
    weight: STRONG,
    holds: matchesShort(DAY, OWN_DAY, BESIDE_DAY),
    why: 'The running line gives the day with the weekday, the page number, an editor or the title.',
    yes: [
      '第04版 2021年9月14日 星期二',
      '4 某某时报 2023年5月9日',
      '2021年九月十四日 星期二 第四版',
      '二0二一年九月廿四日 星期五',
      '二 ○ 二 一 年 九 月 十 四 日 星期二',
      '2 0 2 1 年 9 月 1 4 日 星 期 二',
      '2O21年O9月l4日 周二',
      '2021年9月14日 礼拜二',
      '2021年9月14日 Tuesday',
      '民国三十七年十月六日 星期三',
      '2012.3.4 星期日 第2版 综合新闻',
      '河阳晚报 2012-03-04',
    ],
    no: [
      '2019年11月20日',
      '2022年5月9日，记者从市商务局获悉，全市晚报亭改造完成。',
      '原载《某某日报》1998年3月6日',
      '本报2019年3月5日3版《开渠》一文署名有误',
      '《某某日报》1984年3月2日头版',
      '截至2012.3.4的统计',
      '2012.3.4',
    ],
  },
  {
    id: 'folio/weekday-alone',
    weight: STRONG,
    holds: matches(/^(?:(?:\d{2}年)?\d{1,2}月\d{1,2}日\s*)?(?:星期|周|礼拜)[一二三四五六日天]$/u),
    why: 'The weekday of the running line stands alone when the OCR cuts it, or behind a day without its year.',
    yes: ['星期四', '9月14日 星期二', '21年9月14日 周二'],
    no: ['星期四的约会', '9月14日 城东修桥'],
  },
  {
    id: 'folio/editors',
    weight: STRONG,
    holds: matchesShort(
      pattern`^[□■●◆]?\s*(?:${SURE_TITLE}\s*[:：/|｜]?|${TITLE_WITH_COLON}\s*[:：/|｜])\s*${STAFF_NAME}`,
    ),
    why: 'Editors, proof-readers and designers sign at the foot of the page.',
    yes: [
      '责编:殷某 校对:黎某某 电话:0371-1234567',
      '组版/王某 审读/李某某',
      '本版编辑 王 某 版式 李某',
      '本版主持 王某某',
      '制图 王某',
    ],
    no: ['编辑同志:', '编辑部的故事还在继续，大家都说好。', '设计院的春天', '统筹推进 一体建设'],
  },
  {
    id: 'folio/staff',
    weight: SURE,
    holds: matchesShort(/[编审校]|值班/u, /^(?!.*(?:记者|通讯员))[^。！？]*$/u, TWO_OF_STAFF),
    why: 'A line of two titles of the paper’s staff, each with its name, is the running line.',
    yes: [
      '值班主任:殷某 主编:黎某某 一审:王某',
      '编辑 李某 组版 赵某某 校对 王 某',
      '某某新报 B02 责任编辑:殷某 美编:赵某',
    ],
    no: ['文字整理:王某某 口述:李某', '主编:殷某', '本版编辑部 责任编辑部'],
  },
  {
    id: 'folio/paper-and-page',
    weight: STRONG,
    holds: matchesShort(
      /报\s/u,
      pattern`^(?!.*[。！？])(?:[A-Z]?\d{1,2}版?\s+)?\p{Script=Han}{2,6}(?:${PAPER_KINDS})\s+(?:${PAGE}|\p{Script=Han}{2,6})(?:\s.*)?$`,
    ),
    why: 'The running line gives the paper and the page.',
    yes: ['某某新报 B02', '某某日报 03版 责任编辑 王某', '某某晚报 综合新闻'],
    no: ['某某日报社 3位记者获奖', '河阳日报'],
  },
  {
    id: 'folio/page-number',
    weight: STRONG,
    holds: matches(/^(?:第?\s?[A-Z]?\d{1,2}\s?版|0\d|[A-Z]\s?\d{1,2}|第[一二三四五六七八九十]{1,3}版)$/u),
    why: 'A page number stands alone; a number of two figures that begins with 0 counts pages.',
    yes: ['第3版', 'A04', '03', 'B 2'],
    no: ['3', '第3版的读者', '2019', '12'],
  },
  {
    id: 'folio/page-and-label',
    weight: STRONG,
    holds: matchesShort(/\d/u, pattern`^(?!.*的)(?:${PAGE_AND_LABEL.join('|')})$`),
    why: 'The running line names the page beside its number.',
    yes: ['第06版 要闻', 'A05 社会·民生', '要闻·02', '04版 县区新闻'],
    no: ['第6版的读者来信', '17个村通了公交', '02万元'],
  },
  {
    id: 'folio/contacts',
    weight: STRONG,
    holds: matchesShort(
      new RegExp(
        `^(?:${DESK})+(?:部|服务|业务|投诉|监督)?(?:${CONTACT})\\s*[:：]?\\s*[\\da-zA-Z@._\\-—－、()（） /]+$`,
        'iu',
      ),
    ),
    why: 'The paper gives its telephone numbers and addresses at the edge of the page.',
    yes: ['新闻热线 8890110', '投稿邮箱:abc_news@163.com', '本版编辑部电话：0371-1234567'],
    no: ['服务热线:3396110', '新闻热线开通十年', '联系电话：1234567'],
  },
  {
    id: 'folio/imprint-pairs',
    weight: SURE,
    holds: matchesShort(
      /[:：]/u,
      /^[^。！？]*$/u,
      pattern`^(?:(?:本报|报社)?(?:${IMPRINT_FACT})[:：]\s?\S+(?:\s+|$)){2,}$`,
    ),
    why: 'Addresses and telephones of the paper stand in one line at the foot of the page.',
    yes: ['本报地址：人民路12号 邮编：450000 广告部：66001122'],
    no: ['报名电话：66001122 地址：人民路12号', '地址：人民路12号'],
  },
  {
    id: 'folio/imprint',
    weight: STRONG,
    holds: matchesShort(pattern`^(?:${BESIDE_NAMEPLATE.join('|')})`),
    why: 'Number, price, publisher and lunar day stand beside the nameplate.',
    yes: [
      '国内统一连续出版物号 CN 41-0000',
      '总第1234期',
      '创刊于1985年7月1日 总第12345期',
      '上期出版日期 2021年9月13日',
      '今日8版',
      '农历二月十七',
      '辛丑年三月初五',
      '中共青禾市委主管主办',
    ],
    no: ['第3期培训班开班', '今日8版图书开售', '农历新年前夕'],
  },
];
