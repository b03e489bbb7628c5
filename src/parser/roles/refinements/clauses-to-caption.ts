import { endsSentence } from '../../../text/sentences.ts';
import { findCredit } from '../../lexicon/credits.ts';
import type { Line, RoledLine } from '../../line.ts';
import { isBelowWhole } from '../lines-below.ts';
import { giveRole, type Refinement } from '../refinement.ts';
import { MOMENT } from '../rules/caption.ts';

/** Shorter ones may be heads, longer ones the beginning of a paragraph. */
const LENGTH = { min: 20, max: 45 } as const;
/** A statement of at least two clauses that ends without a mark, and does not need another word. */
const STATEMENT =
  /^[\p{Script=Han}“"‘《][^。！？；：:]*[，,][^。！？；：:]*\p{Script=Han}$(?<![的和与及在把被将从向对为是有等])/u;
/** Words that begin a paragraph and cannot go on with a clause. */
const BEGINS = /^(?:(?:19|20)?\d{2}年\d{1,2}月|\d{1,2}月\d{1,2}日|这[次一场项个]|据[悉了介]|日前|近日|记者)/u;

export const wholeClauseToCaption: Refinement = {
  id: 'whole-clause-to-caption',
  refine: giveRole('caption', ({ role, line }, { before, after }) => {
    if (role !== 'body' || before === undefined || after?.role !== 'body' || !isStatement(line)) return false;
    const isBelow = before.role === 'head' || (before.role === 'body' && isBelowWhole(before));
    return isBelow && BEGINS.test(after.line.text);
  }),
  why: 'Text under a picture often has no full stop. Between whole texts a clause is such a text when the paragraph below it begins anew.',
  yes: [
    'body | 菜场搬进了新棚。\nbody > caption | 摊主们在新棚里摆好了菜，等着第一批顾客上门\nbody | 近日，菜场开张。',
  ],
  no: ['body | 菜场搬进了新棚。\nbody | 摊主们在新棚里摆好了菜，等着第一批顾客上门\nbody | 上门。'],
};

function isStatement({ text, isRow, isIndented }: Line): boolean {
  const isShort = text.length >= LENGTH.min && text.length <= LENGTH.max;
  return isShort && !isRow && !isIndented && STATEMENT.test(text);
}

/** Longest text under a picture that nothing marks but its place. */
const LONGEST = 90;

export const sentenceBetweenCaptions: Refinement = {
  id: 'sentence-between-captions',
  refine: giveRole(
    'caption',
    ({ role, line }, { before, after }) =>
      role === 'body' &&
      before?.role === 'caption' &&
      after?.role === 'caption' &&
      ![before, after].every(isWhole) &&
      line.text.length <= LONGEST &&
      endsSentence(line.text),
  ),
  why: "Above an article's text, a whole sentence between captions is a caption too, unless both of them say whose picture they stand under.",
  yes: ['caption | 志愿者在搭棚。\nbody > caption | 摊主说菜好卖。\ncaption | 图为糖画摊。'],
  no: ['caption | 志愿者在搭棚。\nbody | 摊主说菜好卖。\nbody | 集市搬了家。'],
};

function isWhole(caption: RoledLine): boolean {
  return findCredit(caption.line.text).length > 0 && !MOMENT.test(caption.line.text);
}
