import type { Block, ParsedPage } from '../../parser/types.ts';
import type { CorrectionOf } from '../../records/correction-record.ts';
import { type AnchoredSide, anchoredSide, notOneSide } from '../edits/anchors.ts';
import { dropEmptyArticles, findBlock, replaceBlocks } from '../edits/blocks.ts';
import { notInArticle, type Outcome, type Problem } from '../edits/outcome.ts';

/** Lets blocks, or articles, stand directly before or after others. */
export function applyMove(page: ParsedPage, correction: CorrectionOf<'move'>): Outcome {
  const goal = anchoredSide(correction);
  if (!goal) return notOneSide('写明移到哪段文字之前（before）或之后（after）。');
  return correction.what === 'article'
    ? moveArticles(page, correction, goal)
    : moveBlocks(page, correction, goal);
}

const GOAL_INSIDE: Problem = {
  path: ['from'],
  reason: '要移动的文字包含了目标位置。',
  mend: '缩小 from 到 through 的范围，或另选目标。',
};

const NOT_ONE_RUN: Problem = {
  path: ['through'],
  reason: 'through 不在 from 之后的同一篇文章里。',
  mend: '分成几条 move，或改写 through。',
};

function moveBlocks(page: ParsedPage, { from, through }: CorrectionOf<'move'>, goal: AnchoredSide): Outcome {
  const first = findBlock(page, from.at);
  const last = findBlock(page, (through ?? from).at);
  const target = findBlock(page, goal.anchor.at);
  if (!first) return notInArticle(['from']);
  if (!last) return notInArticle(['through']);
  if (!target) return notInArticle([goal.side]);
  if (first.article !== last.article || last.index < first.index) return { problem: NOT_ONE_RUN };
  const sameArticle = target.article === first.article;
  if (sameArticle && first.index <= target.index && target.index <= last.index)
    return { problem: GOAL_INSIDE };
  const standsRight =
    goal.side === 'before' ? last.index + 1 === target.index : target.index + 1 === first.index;
  if (sameArticle && standsRight) return { fulfilled: true };

  const count = last.index - first.index + 1;
  const moved: readonly Block[] =
    page.articles[first.article]?.blocks.slice(first.index, last.index + 1) ?? [];
  const without = replaceBlocks(page, first, count, []);
  const place = findBlock(without, goal.anchor.at);
  if (!place) return notInArticle([goal.side]);
  const index = goal.side === 'before' ? place.index : place.index + 1;
  return { page: dropEmptyArticles(replaceBlocks(without, { ...place, index }, 0, moved)) };
}

function moveArticles(
  page: ParsedPage,
  { from, through }: CorrectionOf<'move'>,
  goal: AnchoredSide,
): Outcome {
  const first = findBlock(page, from.at)?.article;
  const last = findBlock(page, (through ?? from).at)?.article;
  const target = findBlock(page, goal.anchor.at)?.article;
  if (first === undefined) return notInArticle(['from']);
  if (last === undefined) return notInArticle(['through']);
  if (target === undefined) return notInArticle([goal.side]);
  if (last < first) return { problem: NOT_ONE_RUN };
  if (first <= target && target <= last) return { problem: GOAL_INSIDE };
  if (goal.side === 'before' ? last + 1 === target : target + 1 === first) return { fulfilled: true };

  const count = last - first + 1;
  const moved = page.articles.slice(first, last + 1);
  const without = page.articles.toSpliced(first, count);
  const shifted = target > last ? target - count : target;
  const articles = without.toSpliced(goal.side === 'before' ? shifted : shifted + 1, 0, ...moved);
  return { page: { ...page, articles } };
}
