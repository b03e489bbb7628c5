const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Length of the word that spans the offset `at` of a text; 0 when the offset stands between two words. */
export function wordAcross(text: string, at: number): number {
  const segment = segmenter.segment(text).containing(at);
  const isAcross = segment !== undefined && segment.index < at && segment.isWordLike === true;
  return isAcross ? segment.segment.length : 0;
}

/** Characters on each side of a break that the segmenter sees. */
const SIDE = 5;

/** Length of the word that begins at the end of one text and ends in another. */
export function wordBetween(left: string, right: string, across = wordAcross): number {
  const tail = left.slice(-SIDE);
  return across(tail + right.slice(0, SIDE), tail.length);
}
