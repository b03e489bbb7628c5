import { isBoxTitle } from '../../lexicon/labels.ts';
import { isBetweenSigns } from '../../lexicon/label-signs.ts';
import { visualWidth } from '../../../text/visual-width.ts';
import { ENDS_UNFINISHED } from '../../lexicon/text-edges.ts';
import { type LineClue, matches, USUAL, STRONG, SURE } from '../clue.ts';

/** Widest headline on one line, in halves of a Han character. */
export const WIDEST_HEADLINE = 62;

/**
 * Longest head with a comma, in characters; one that asks, shouts or says who speaks may be longer. Guarded
 * by `corpus/notices-with-parts-and-facts`.
 */
const LONGEST_CLAUSES = 15;
const LONGEST_SPOKEN = 22;

export const headClues: readonly LineClue[] = [
  {
    id: 'head/short-and-open',
    weight: USUAL,
    holds: (line) =>
      line.text.length <= WIDEST_HEADLINE &&
      visualWidth(line.text) <= WIDEST_HEADLINE &&
      /[\p{Script=Han}\p{Nd}a-zA-Z%％‰℃”"’'》）)」』!！?？…①-⑳㉑-㉟]$(?<!\p{Nd}[①-⑳])/u.test(
        line.text.slice(-2),
      ),
    why: 'Heads are short and end without a full stop.',
    yes: ['市税务局十三项业务掌上办', '恩人,拜谢!', '谁来保护“大树”', '全市粮食产量增长4.2%'],
    no: ['会议开得很好。', '一、', '记者获悉,'],
  },
  {
    id: 'head/marked',
    weight: USUAL,
    holds: (line) => line.heading > 0,
    why: 'The OCR marks lines that stand out; the level says nothing.',
    yes: ['## 全市春季造林完成九成'],
    no: ['全市春季造林完成九成'],
  },
  {
    id: 'head/box-title',
    weight: STRONG,
    holds: ({ text }) => isBoxTitle(text),
    why: 'These words head a box, with a mark or without.',
    yes: ['★延伸阅读', '■新闻链接', '记者手记'],
    no: ['●7月17日，市里举办讲座。'],
  },
  {
    id: 'head/signed-label',
    weight: SURE,
    holds: ({ text }) => isBetweenSigns(text),
    why: 'The labels of columns stand between signs or in brackets.',
    yes: ['· 县区快报 ·', '【柳河岸】', '★市民服务★'],
    no: ['【编者按】', '【本报讯】', '■新闻链接', '——记城东公社'],
  },
  {
    id: 'head/office-and-colon',
    weight: USUAL,
    holds: matches(/^(?=\p{Script=Han}{2,10}[:：]$)(?!.*(?:同志|您好|你好|读者|朋友|先生|女士|如下))/u),
    why: 'An office with a colon stands above what it did.',
    yes: ['东城区:', '市教体局：'],
    no: ['编辑同志:', '主要品种零售均价如下:'],
  },
  {
    id: 'head/sentence',
    weight: -STRONG,
    holds: matches(/。|[；;，,、：:]$(?<!^\p{Script=Han}{2,10}[:：])/u),
    why: 'A full stop inside, or a mark of a pause at the end, is running text.',
    yes: ['会议开得很好。', '记者获悉,'],
    no: ['东城区:', '恩人,拜谢!'],
  },
  {
    id: 'head/no-words',
    weight: -USUAL,
    holds: ({ text }) => !/\p{Script=Han}.*\p{Script=Han}/u.test(text) && !/[a-z]{3}/iu.test(text),
    why: 'Figures with no word, or a single character, are the end of a line that was cut.',
    yes: ['6.7%', '02600888016,声', '41072519'],
    no: ['全市粮食产量增长4.2%', '5G来了', 'AMAZING'],
  },
  {
    id: 'head/shouts',
    weight: -USUAL,
    holds: matches(/(?:[!！][^!！]*){2}[!！]/u),
    why: 'A head has one shout; three are sentences.',
    yes: ['抢墒!抢种!抢收!'],
    no: ['恩人,拜谢!', '会战!拂晓吹响集结号!'],
  },
  {
    id: 'head/long-clause',
    weight: -USUAL,
    holds: ({ text, heading }) =>
      heading === 0 &&
      /[,，]/u.test(text) &&
      text.length > (/[:：!！?？ ]/u.test(text) ? LONGEST_SPOKEN : LONGEST_CLAUSES),
    why: 'A long line with a comma is running text that breaks off.',
    yes: ['数据显示,今年一至四月份,全市生产和餐饮服务单位共抽', '我家住在河堤街的东口上,每天要过'],
    no: ['恩人,拜谢!', '交警:三步清理,可疑车辆优先处置'],
  },
  {
    id: 'head/breaks-off',
    weight: -USUAL,
    holds: matches(ENDS_UNFINISHED),
    why: 'No head ends with a word that needs another after it.',
    yes: ['每到一家企业,领导小组成员和'],
    no: ['全市春季造林完成九成'],
  },
  {
    id: 'head/pair-broken',
    weight: -USUAL,
    holds: ({ text }) =>
      isUneven(text, '“', '”') ||
      isUneven(text, '(', ')') ||
      isUneven(text, '《', '》') ||
      countMarks(text, '"') % 2 === 1,
    why: 'A head opens and closes its quotation marks and brackets.',
    yes: ['王欣悦)5月21日', '殷都区高度重视"人人持证、技能'],
    no: ['推进"雪亮工程"建设'],
  },
];

function isUneven(text: string, open: string, close: string): boolean {
  return countMarks(text, open) !== countMarks(text, close);
}

function countMarks(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) found += 1;
  return found;
}
