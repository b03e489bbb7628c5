import { visualWidth } from '../../../text/visual-width.ts';
import { opensReport } from '../../lexicon/report-openings.ts';
import { isDayAlone } from '../../lexicon/notices.ts';
import { EDITORS_NOTE } from '../../lexicon/editors-note.ts';
import { FACT_LABEL } from '../../lexicon/list-lines.ts';
import { JUMP } from '../../lexicon/jumps.ts';
import { isPersonName } from '../../lexicon/run-together.ts';
import { NAME } from '../../lexicon/signature-words.ts';
import { type LineClue, matches, matchesShort, USUAL, STRONG } from '../clue.ts';
import { pattern } from '../../../text/pattern.ts';

/** Wider than any head, in halves of a Han character. Guarded by `corpus/marks-on-sentences`. */
const WIDE = 80;

/**
 * Longest head that begins with a word that points back, in characters. Guarded by
 * `corpus/fragments-that-look-like-heads`.
 */
const LONGEST_POINTING = 15;

/** Kinds of works that are reproduced. */
const ART = '速写|素描|水彩|彩墨|油画|国画|中国画|版画|木刻|书法|漫画|剪纸|篆刻|雕塑|水粉|年画';
const WORK_OF_ART = pattern`^[^。！？，,：:]{2,20}[（(](?:${ART})(?:·[^（）()]{1,6})?[）)](?:\s?[（(]?${NAME}[）)]?)?$`;

export const bodyClues: readonly LineClue[] = [
  {
    id: 'body/wide',
    weight: USUAL,
    holds: ({ text }) => text.length > WIDE || (2 * text.length > WIDE && visualWidth(text) > WIDE),
    why: 'Only running text is so wide.',
    yes: ['城'.repeat(60)],
    no: ['城东公社春耕忙'],
  },
  {
    id: 'body/dateline',
    weight: STRONG,
    holds: ({ text }) => opensReport(text),
    why: 'A dateline, or the paper that it is taken from, opens the running text of a report.',
    yes: ['本报讯(记者 王某)3月6日上午,', '新华社北京5月1日电', '据《河阳文摘》报道，一项研究'],
    no: ['通讯员培训班开班'],
  },
  {
    id: 'body/jump-alone',
    weight: STRONG,
    holds: matches(pattern`^[（(【]${JUMP}[）)】]$`),
    why: 'A jump line is no head, also when it stands alone.',
    yes: ['（上接第一版）', '(下转第3版)', '（紧转第四版）', '（相关报道见3版）'],
    no: ['（上接）下转'],
  },
  {
    id: 'body/salutation',
    weight: STRONG,
    holds: matches(/^.{0,10}(?:同志们?|您好|你好|读者|朋友们?|先生|女士|编辑部?|记者|老师)[:：]$/u),
    why: 'A letter opens with a salutation.',
    yes: ['编辑同志:', '张某某读者您好:', '编辑：'],
    no: ['市教体局:'],
  },
  {
    id: 'body/whose-words',
    weight: STRONG,
    holds: ({ text }) => /^[—－─]/u.test(text) && isPersonName(text.replace(/^[—－─\s]+/u, '')),
    why: 'Whose words a quotation gives stands below it, behind a dash.',
    yes: ['——何田', '— 欧阳春'],
    no: ['——城东见闻', '何田'],
  },
  {
    id: 'body/starts-in-sentence',
    weight: USUAL,
    holds: matches(/^[，,、。；;：:！？!?）)”’》】]|^\p{Script=Han}{1,4}[）)](?!\s)/u),
    why: 'What begins with a closing mark continues a sentence.',
    yes: ['王某某)5月21日', '。会后'],
    no: ['“五有五到位”筑牢防线'],
  },
  {
    id: 'body/somebody-says',
    weight: USUAL,
    holds: ({ text, heading }) =>
      heading === 0 &&
      /\p{Script=Han}$/u.test(text.slice(-2)) &&
      /(?:告诉记者|介绍|表示|说)[，,]/u.test(text),
    why: 'Who says something, with a comma, is told in running text; heads take a colon.',
    yes: ['渡口的老船工告诉记者,今年打算'],
    no: ['老船工说:渡口要修桥', '## 老船工说,修桥', '老船工说,修桥。'],
  },
  {
    id: 'body/points-back',
    weight: USUAL,
    holds: ({ text, heading }) =>
      heading === 0 &&
      text.length > LONGEST_POINTING &&
      /^(?:这是|这一|这些|据悉|据了解|据介绍|此外)/u.test(text),
    why: 'Such words point back to a sentence before; only short heads begin with them.',
    yes: ['这是全市第一次在山区铺设这样长的输水管道'],
    no: ['这是谁的树', '## 这是全市第一次在山区铺设这样长的输水管道'],
  },
  {
    id: 'body/day-in-clauses',
    weight: USUAL,
    holds: ({ text, heading }) =>
      heading === 0 &&
      !text.includes('。') &&
      /(?<!^|\d)\d{1,2}月\d{1,2}日(?!起)[^，,]{0,6}[，,]./u.test(text),
    why: 'A day inside a sentence, followed by a comma, tells what happened.',
    yes: ['“来了！”4月16日上午，在白沙'],
    no: ['5月20日的约定', '自7月1日起，公交免费', '4月6日,县里开会', '在县里，4月6日，开会。'],
  },
  {
    id: 'body/table-row',
    weight: USUAL,
    holds: matches(/^\S{1,10}\s+\d[\d.,]*(?:\s|$)/u),
    why: 'Rows of a table have a name and figures.',
    yes: ['大白菜 1.40 环比下降6.7%'],
    no: ['女子钻戒掉进下水道 消防员徒手捞回'],
  },
  {
    id: 'body/weather',
    weight: STRONG,
    holds: matchesShort(
      /\d\s?(?:℃|度)/u,
      /^.*(?:晴|阴|云|雨|雪|霾|风|雾).*-?\d+\s?℃?\s?[~～—\-至到]\s?-?\d+\s?(?:℃|度)|^(?:最[高低]气?温|气温)[:：]?\s?-?\d+\s?(?:℃|度)/u,
    ),
    why: 'Forecasts give the sky and two temperatures.',
    yes: ['今日多云转晴 8℃~19℃', '最高气温：19℃'],
    no: ['昨日最高温36℃', '风雨里的送奶工'],
  },
  {
    id: 'body/work-of-art',
    weight: STRONG,
    holds: matchesShort(WORK_OF_ART),
    why: 'A reproduction is named by its title, its kind and the artist, in a row beside the text.',
    yes: ['渡口晨雾（水彩）', '2、老柳（速写）（何启明）', '《春汛》（版画） 何启明'],
    no: ['何启明（速写作者）', '柳河（外一首）'],
  },
  {
    id: 'body/numbered-item',
    weight: USUAL,
    holds: ({ text, heading }) =>
      heading === 0 &&
      /^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.、．])[^:：]{2,10}[:：].*[、，,（(\d]/u.test(
        text,
      ),
    why: 'A numbered item that lists after its colon is a point of a notice.',
    yes: ['一、管制水域:城河(老闸至东关桥)、东', '2.报名时间：6月10日至12日'],
    no: ['一、教育：让更多孩子在家门口上好学', '一、选种'],
  },
  {
    id: 'body/list-mark',
    weight: USUAL,
    holds: matches(/^[●○▲△★☆▪◎※]\s?/u),
    why: 'Such marks open the items of a column of briefs.',
    yes: ['●7月17日,市红十字会举办讲座。'],
    no: ['7月17日'],
  },
  {
    id: 'body/fact-label',
    weight: USUAL,
    holds: matches(pattern`^(?:${FACT_LABEL}|(?:记者|答|问|解读)[:：]).+`),
    why: 'Box lines name a fact and give it.',
    yes: ['地点:河西水厂项目部', '服务热线:3396110', '停水时间：8时至18时'],
    no: ['地点未定', '专家:出门带伞'],
  },
  {
    id: 'body/date-alone',
    weight: USUAL,
    holds: ({ text }) => text.includes('年') && isDayAlone(text),
    why: 'A notice closes with its day.',
    yes: ['2019年11月20日', '二○二○年四月七日'],
    no: ['2019年11月20日 星期三', '11月20日'],
  },
  {
    id: 'body/editors-note',
    weight: STRONG,
    holds: matches(pattern`^[【[]?(?:${EDITORS_NOTE})[】\]:：\s]`),
    why: 'The paper opens its own comment with these words.',
    yes: ['编者按:人人可学。'],
    no: ['编者姓王'],
  },
];
