import type { Line } from '../line.ts';
import { isColumnName } from './is-column-name.ts';
import { isShortColumnName } from './is-short-column-name.ts';

/** Country-wide campaigns that name columns. */
const CAMPAIGN = /核心价值观|学习?雷锋|新征程|文明城市创建|不忘初心/u;
/** Slogans of three clauses of the same length; two make a kicker. */
const SLOGAN = /^\p{Script=Han}{2,5}(?:[ \u3000]+\p{Script=Han}{2,5}){2,}$/u;
/** A name of a column of literature: shorter than any headline that is not a notice. */
const SHORT_NAME = 2;
const NOTICE = /^(?:讣告|简讯|公告|启事|通告|通知|声明|更正|短讯|祭文)$/u;
/** Labels of photo news stand above or below the picture's title. */
const PICTURES = /^(?:图片新闻|新闻图片|图片报道|摄影报道)$/u;

/** A line above, or seldom below, a headline that names a standing column. */
export function isSectionLabel(line: Line, group: readonly Line[], index: number): boolean {
  if (NOTICE.test(line.text)) return index < group.length - 1;
  if (PICTURES.test(line.text)) return true;
  if ([...line.text].length <= SHORT_NAME) return !isTitleOfShortOnes(group) || index === 0;
  if (isColumnName(line.text)) return index === 0 || line.blanks === 0 || isInside(line, group, index);
  const next = group[index + 1];
  if (next?.blanks === 0 && isColumnName(next.text) && index + 2 < group.length) return true;
  if (group.length === 1) return false;
  if (index < group.length - 1 && isShortColumnName(line.text)) return true;
  if (index === 0 && isTitleOfShortOnes(group)) return true;
  if (CAMPAIGN.test(line.text)) return true;
  return index < group.length - 1 && line.heading === 0 && isSlogan(line.text);
}

/** Above a poem or an essay of two characters only its column's name stands. */
function isTitleOfShortOnes(group: readonly Line[]): boolean {
  const [column, title, ...others] = group.map(({ text }) => text.length);
  if (column === undefined || title === undefined || others.length > 0) return false;
  return column <= LONGEST_INSIDE && title <= SHORT_NAME;
}

/** Columns' names inside a group of heads are short. */
const LONGEST_INSIDE = 6;

function isInside({ text }: Line, group: readonly Line[], index: number): boolean {
  return index < group.length - 1 && text.length <= LONGEST_INSIDE;
}

function isSlogan(text: string): boolean {
  if (!SLOGAN.test(text)) return false;
  return new Set(text.split(/[ \u3000]+/u).map(({ length }) => length)).size === 1;
}
