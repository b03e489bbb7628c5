import type { Block, ParsedPage } from '../parser/types.ts';

/**
 * Raw offsets by which articles that a correction changed can be found: those of blocks that are not as they were, and of
 * blocks that have another neighbour now.
 */
export function changedOffsets(before: ParsedPage, after: ParsedPage): readonly number[] {
  if (before === after) return [];
  const [old, now] = [linksOf(before), linksOf(after)];
  const isIn = (links: readonly Link[]) => {
    const keys = new Set(links.map(({ key }) => key));
    return ({ key }: Link) => keys.has(key);
  };
  const [wasBefore, isAfter] = [isIn(old), isIn(now)];
  const changed = [...old.filter((link) => !isAfter(link)), ...now.filter((link) => !wasBefore(link))];
  return [...new Set(changed.flatMap(({ blocks }) => blocks.flatMap(startsOf)))];
}

/** A block, or two that follow each other in one article. */
interface Link {
  readonly key: string;
  readonly blocks: readonly Block[];
}

function linksOf({ articles }: ParsedPage): readonly Link[] {
  return articles.flatMap(({ blocks }) => [
    ...blocks.map((block) => ({ key: JSON.stringify(block), blocks: [block] })),
    ...blocks.slice(1).map((next, index) => {
      const pair = [...blocks.slice(index, index + 1), next];
      return { key: pair.map((block) => startsOf(block)[0]).join('-'), blocks: pair };
    }),
  ]);
}

function startsOf({ pieces }: Block): readonly number[] {
  return pieces.map(({ start }) => start);
}
