import type { Scorer } from './scorer.ts';

/** A quotation opened before the break and closed after it. */
const CLOSES = 4;
/** A closing mark that nothing opened. */
const UNOPENED = -4;
/** An opened quotation that a short next piece does not close; it may be closed further on. */
const UNCLOSED = -1;
/** The same for a long piece, or for one that opens another quotation first. */
const SURELY_UNCLOSED = -2.5;
/** Quotations are seldom longer. */
const LONG = 100;
/** An odd straight mark on each side. */
const ODD_CLOSES = 1.2;

/** Quotation marks and brackets that are opened on one side must be closed on the other. */
export const scorePairs: Scorer = {
  id: 'pairs-close',
  score: ({ left, right }) => {
    let sum = scoreStraight(left.marks.isOdd, right.marks.isOdd);
    if (!left.marks.isOpened && !right.marks.isClosed) return sum;
    right.marks.pairs.forEach(({ isClosed, opens }, pair) => {
      if (left.marks.pairs[pair]?.isOpened === true) sum += isClosed ? CLOSES : unclosed(right.text, opens);
      else if (isClosed) sum += UNOPENED;
    });
    return sum;
  },
};

function unclosed(right: string, opens: boolean): number {
  return right.length > LONG || opens ? SURELY_UNCLOSED : UNCLOSED;
}

/** Straight marks tell only by their number: an odd one on each side makes a pair. */
function scoreStraight(isOddLeft: boolean, isOddRight: boolean): number {
  if (!isOddLeft) return isOddRight ? -1 : 0;
  return isOddRight ? ODD_CLOSES : UNCLOSED;
}
