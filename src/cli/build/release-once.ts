import { releaseMemory } from './release-memory.ts';

/** A part of an index of more articles takes so much memory that what the pages of the site have left goes first. */
const MUCH = 500;

/** Gives memory back before the first large part of an index; called before each, with the number of its articles. */
export function releaseOnce(release = releaseMemory): (articles: number) => void {
  let isReleased = false;
  return (articles) => {
    if (isReleased || articles <= MUCH) return;
    release();
    isReleased = true;
  };
}
