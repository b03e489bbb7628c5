import { WHOLE_DAY } from '../../lexicon/whole-day.ts';
import type { RoledLine } from '../../line.ts';
import { areAlikeClauses } from '../../lines/clauses.ts';
import type { Refinement } from '../refinement.ts';
import { pattern } from '../../../text/pattern.ts';

/** Blank lines that part the page's own head from the first article. */
const GAP = 3;
const NAMES_PAGE =
  /^\p{Script=Han}{0,6}(?:要闻|新闻|综合|专版|副刊|时政|民生|社会|经济|文化|体育|教育|法治|县区|特刊)$/u;
/**
 * Longest line of a slogan on two lines of one length, in characters. Guarded by
 * `corpus/label-and-slogan-above-feature`.
 */
const LONGEST_LINE = 10;
/** Below a couplet that is no headline stand a headline and something more. */
const LEAST_HEADS = 2;

export const labelPageTop: Refinement = {
  id: 'label-page-top',
  refine(lines) {
    const end = lines.findIndex(({ role }) => role === 'body' || role === 'byline' || role === 'caption');
    const top = lines.slice(0, end === -1 ? 0 : end);
    const lastOfPage = Math.max(
      top.findLastIndex(({ role }) => role === 'nameplate'),
      top.findLastIndex(({ line }, index) => index > 0 && line.blanks >= GAP) - 1,
      top[0] !== undefined && top.length > 2 && NAMES_PAGE.test(top[0].line.text) ? 0 : -1,
    );
    const couplet = isSlogan(top, lastOfPage + 1) ? [lastOfPage + 1, lastOfPage + 2] : [];
    return lines.map((roled, index) => {
      if (couplet.includes(index)) return { ...roled, role: 'pageSlogan' };
      return index > lastOfPage || roled.role !== 'head' ? roled : { ...roled, role: 'pageLabel' };
    });
  },
  why: "Heads at the top that stand apart, or above the paper's name, or that name a page, are the page's.",
  yes: ['head > pageLabel | 要闻\nnameplate | 青禾日报\nhead | 路灯亮了\nbody | 巷口的路灯修好了。'],
  no: ['nameplate | 青禾日报\nhead | 路灯亮了\nbody | 巷口的路灯修好了。'],
};

/** Below the page's own lines two tight lines of one length call for something; the headline stands below. */
function isSlogan(top: readonly RoledLine[], at: number): boolean {
  const [upper, lower, ...heads] = top.slice(at);
  if (at === 0 || upper === undefined || lower?.line.blanks !== 0) return false;
  const areHeads = [upper, lower, ...heads].every(({ role }) => role === 'head');
  return areHeads && heads.length >= LEAST_HEADS && areAlikeClauses(upper.line, lower.line, LONGEST_LINE, 0);
}

const DAY = pattern`^${WHOLE_DAY}$`;
const WEEKDAY = /^星期[一二三四五六日天]/u;

export const dayAtPageTop: Refinement = {
  id: 'day-at-page-top',
  refine(lines) {
    const end = lines.findIndex(
      ({ role, line }) => (role === 'head' || role === 'body' || role === 'caption') && !DAY.test(line.text),
    );
    return lines.map((roled, index) => {
      const isBeside =
        lines[index - 1]?.role === 'nameplate' || WEEKDAY.test(lines[index + 1]?.line.text ?? '');
      const isOfPage = roled.role === 'body' && (index < end || isBeside) && DAY.test(roled.line.text);
      return isOfPage ? { ...roled, role: 'folio' } : roled;
    });
  },
  why: "A day above all heads and text, or beside the nameplate or the weekday, is the running line's, not a notice's.",
  yes: [
    'nameplate | 青禾日报\nbody > folio | 2019年11月20日\nhead | 城东修好三座桥',
    'nameplate | 青禾日报\nbody > folio | 二〇一九年八月卅一日\nhead | 城东修好三座桥',
  ],
  no: ['head | 停水通知\nbody | 明日停水。\nbody | 2019年11月20日'],
};
