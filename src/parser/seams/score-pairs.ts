import type { Scorer } from './scorer.ts';

const PAIRS = [
  ['“', '”'],
  ['‘', '’'],
  ['(', ')'],
  ['（', '）'],
  ['《', '》'],
  ['「', '」'],
] as const;

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
    const sum = PAIRS.reduce((total, [open, close]) => {
      const opened = left.lastIndexOf(open) > left.lastIndexOf(close);
      const at = right.indexOf(close);
      const closes = at !== -1 && !right.slice(0, at).includes(open);
      if (opened) return total + (closes ? CLOSES : unclosed(right, open));
      return total + (closes ? UNOPENED : 0);
    }, 0);
    return sum + scoreStraight(left, right);
  },
};

function unclosed(right: string, open: string): number {
  return right.length > LONG || right.includes(open) ? SURELY_UNCLOSED : UNCLOSED;
}

/** Straight marks tell only by their number: an odd one on each side makes a pair. */
function scoreStraight(left: string, right: string): number {
  const isOdd = (text: string) => text.split('"').length % 2 === 0;
  if (!isOdd(left)) return isOdd(right) ? -1 : 0;
  return isOdd(right) ? ODD_CLOSES : UNCLOSED;
}
