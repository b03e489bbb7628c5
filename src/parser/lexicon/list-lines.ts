import { pattern } from '../../text/pattern.ts';

/** What notices and boxes say in lines of their own: which fact, a colon, and the fact. */
export const FACT_LABEL =
  '(?:事件|人物|主持人?|嘉宾|\\p{Script=Han}{0,4}(?:时间|日期|期限|地点|地址|区域|范围|路段|路线|站点|对象|人数|名额|岗位|待遇|学历|电话|热线|传真|邮箱|网址|邮编|联系人|联系方式|联系电话|报名方式|票价|费用))[:：]';

/**
 * Rows of a table, box lines, salutations, days and offices that sign: they end without a full stop and are whole. A long
 * fact with a comma may break off.
 */
const LIST_LINE = pattern`^\S{1,10}\s+\d[\d.,]*(?:\s|$)|^${FACT_LABEL}(?:.{0,30}|[^，,。]*)$|^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$`;
/** Shortest broken-off piece of running text without a comma; shorter ones are signatures of offices and the like. */
const SHORTEST = 12;

/** The text is one line of a list and no part of a sentence. */
export function isListLine(text: string): boolean {
  return LIST_LINE.test(text) || (text.length < SHORTEST && !/[，,、：:！!。？?“"）)]/u.test(text));
}

/** A name, a colon and a figure: an item of a list of prices, times or results. */
export const NAME_AND_FIGURE = /^[^：:，,。]{1,14}[:：].*\d/u;

/** A place, a name and a figure. */
export const RANKED = /^\d{1,2}[.、．]?\s?[\p{Script=Han}A-Z].*\d[%％]?$/u;
/** A name and figures, or figures alone. */
export const FIGURES = /^[^\d，,。]{0,8}[-－]?\d[\d.·:％%－\-\s]{5,}$/u;
