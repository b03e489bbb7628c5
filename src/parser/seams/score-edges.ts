import { readBeginning } from '../lexicon/text-edges.ts';
import type { Scorer } from './junction.ts';

/** A quotation opened before the break and closed after it. */
const CLOSES = 4;
/** A closing mark that nothing opened. */
const UNOPENED = -4;
/** A quotation that a short next piece does not close; it may be closed further on. */
const UNCLOSED = -1;
/** A quotation that a long next piece does not close, or one that opens another first. */
const SURELY_UNCLOSED = -2.5;
/** Quotations seldom have more characters. */
const LONG = 100;
/** An odd number of straight marks on both sides. */
const ODD_CLOSES = 1.2;
/** An odd number of straight marks on the right alone. */
const ODD_UNOPENED = -1;

/** Quotation marks and brackets that are opened on one side must be closed on the other. */
export const scorePairedMarks: Scorer = {
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

/** Straight marks open and close alike, so only their number counts: an odd one on each side makes a pair. */
function scoreStraight(isOddLeft: boolean, isOddRight: boolean): number {
  if (!isOddLeft) return isOddRight ? ODD_UNOPENED : 0;
  return isOddRight ? ODD_CLOSES : UNCLOSED;
}

const SURELY_CONTINUES = 4;
const MAY_CONTINUE = 0.8;
const SURELY_BEGINS = -3;
const OPENS_REPORT = -12;
const NUMBER_GOES_ON = 1.5;
const IS_STUB = 1;

/** Whether the first characters of `right` stand in the middle of a sentence or begin a paragraph. */
export const scoreBeginning: Scorer = {
  id: 'beginning',
  score: ({ left, right, overlap }) => {
    if (right.opensReport) return OPENS_REPORT;
    const rest = overlap === 0 ? right.beginning : readBeginning(right.text.slice(overlap));
    if (rest.continues) return SURELY_CONTINUES;
    const stub = rest.isStub ? IS_STUB : 0;
    if (left.endsInNumber && rest.followsNumber) return NUMBER_GOES_ON + stub;
    if (rest.begins && overlap === 0) return SURELY_BEGINS;
    return (rest.leans ? MAY_CONTINUE : 0) + stub;
  },
};
