import type { Line } from '../line.ts';
import { isColumnName, isPictureLabel, isShortColumnName } from '../lexicon/labels.ts';
import { OFFICE_ENDING } from '../lexicon/offices.ts';
import { isNoticeWord } from '../lexicon/notices.ts';
import { opensWithDash } from '../lexicon/text-edges.ts';
import { isLabelWithSigns } from '../lexicon/label-signs.ts';
import { pattern } from '../../text/pattern.ts';

/** Country-wide campaigns that name columns. */
const CAMPAIGN = /核心价值观|学习?雷锋|新征程|文明城市创建|不忘初心/u;
/** Longer lines say what the campaign did. */
const LONGEST_CAMPAIGN = 16;
/** Slogans of three clauses of the same length; two make a kicker. */
const SLOGAN = /^\p{Script=Han}{2,5}(?:[ \u3000]+\p{Script=Han}{2,5}){2,}$/u;
/**
 * A name of a column of literature: shorter than any headline that is not a notice. Guarded by
 * `corpus/columns-and-letters` and `corpus/kicker-below-kicker`.
 */
const SHORT_NAME = 2;

/** A line above, or seldom below, a headline that names a standing column. */
export function isSectionLabel(line: Line, group: readonly Line[], index: number): boolean {
  const isAbove = index < group.length - 1;
  if (isLabelWithSigns(line.text)) return !QUOTED.test(line.text) || !isHeadlineOf(group, index);
  if (isNoticeWord(line.text)) return isAbove || isBelowTitle(group, index);
  if (isPictureLabel(line.text)) return true;
  const isAboveDeck = opensWithDash(group[index + 1]?.text ?? '');
  if ([...line.text].length <= SHORT_NAME && !isAboveDeck) return !isTitleOfShortOnes(group) || index === 0;
  if (isColumnName(line.text)) {
    return index === 0 || line.blanks === 0 || (isAbove && line.text.length <= LONGEST_INSIDE);
  }
  const next = group[index + 1];
  if (next?.blanks === 0 && isColumnName(next.text) && index + 2 < group.length) return true;
  if (group.length === 1) return false;
  if (isShortColumnName(line.text) && (isAbove || closesTitle(group, index))) return true;
  if (index === 0 && isTitleOfShortOnes(group)) return true;
  if (line.text.length <= LONGEST_CAMPAIGN && CAMPAIGN.test(line.text)) return true;
  return isAbove && line.heading === 0 && isSlogan(line.text);
}

/** Quotation marks stand around names of columns and around headlines that quote. */
const QUOTED = /^[「『]/u;

/** No line but decks stands beside it. */
function isHeadlineOf(group: readonly Line[], index: number): boolean {
  return group.every(({ text }, at) => at === index || opensWithDash(text));
}

/** Who gives notice, or of what, in a few characters: the word below is the headline. */
const NOTICE_OF = pattern`^.{1,4}$|的$|(?:幼儿园|${OFFICE_ENDING})$`;

/** Below a whole headline the word says only in what column it stands. */
function isBelowTitle(group: readonly Line[], index: number): boolean {
  const above = group[index - 1];
  return above !== undefined && !NOTICE_OF.test(above.text);
}

/** Above a poem or an essay of two characters only its column's name stands. */
function isTitleOfShortOnes(group: readonly Line[]): boolean {
  const [column, title, ...others] = group.slice(0, 3);
  if (column === undefined || title === undefined || others.length > 0) return false;
  if (isNoticeWord(title.text)) return false;
  return column.text.length <= LONGEST_INSIDE && title.text.length <= SHORT_NAME;
}

/** Columns' names inside a group of heads are short. */
const LONGEST_INSIDE = 6;

/** A column's name below a headline that is much longer. */
function closesTitle(group: readonly Line[], index: number): boolean {
  const [above, line] = [group[index - 1], group[index]];
  if (above === undefined || line === undefined || index < group.length - 1) return false;
  return line.text.length <= LONGEST_INSIDE && above.text.length - line.text.length >= LONGER_BY;
}

/** A headline is longer than a column's name below it by so much. */
const LONGER_BY = 4;

function isSlogan(text: string): boolean {
  if (!SLOGAN.test(text)) return false;
  return new Set(text.split(/[ \u3000]+/u).map(({ length }) => length)).size === 1;
}
