import { rememberByText } from '../remember-by-text.ts';
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
    const { opened, isOdd: isOddLeft } = marksOf(left);
    const { closed, opens, isOdd } = marksOf(right);
    const sum = PAIRS.reduce((total, _, pair) => {
      if (opened[pair] === true)
        return total + (closed[pair] === true ? CLOSES : unclosed(right, opens[pair]));
      return total + (closed[pair] === true ? UNOPENED : 0);
    }, 0);
    return sum + scoreStraight(isOddLeft, isOdd);
  },
};

interface Marks {
  /** For each pair: opened last and not closed. */
  readonly opened: readonly boolean[];
  /** For each pair: closed before it is opened. */
  readonly closed: readonly boolean[];
  readonly opens: readonly boolean[];
  /** An odd number of straight marks. */
  readonly isOdd: boolean;
}

const marksOf = rememberByText((text): Marks => ({
  opened: PAIRS.map(([open, close]) => text.lastIndexOf(open) > text.lastIndexOf(close)),
  closed: PAIRS.map(([open, close]) => {
    const at = text.indexOf(close);
    const first = text.indexOf(open);
    return at !== -1 && (first === -1 || first > at);
  }),
  opens: PAIRS.map(([open]) => text.includes(open)),
  isOdd: text.split('"').length % 2 === 0,
}));

function unclosed(right: string, opens: boolean | undefined): number {
  return right.length > LONG || opens === true ? SURELY_UNCLOSED : UNCLOSED;
}

/** Straight marks tell only by their number: an odd one on each side makes a pair. */
function scoreStraight(isOddLeft: boolean, isOddRight: boolean): number {
  if (!isOddLeft) return isOddRight ? -1 : 0;
  return isOddRight ? ODD_CLOSES : UNCLOSED;
}
