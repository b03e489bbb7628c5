const PAIRS = [
  ['“', '”'],
  ['‘', '’'],
  ['(', ')'],
  ['（', '）'],
  ['《', '》'],
  ['「', '」'],
] as const;

/** How a text leaves one pair of marks. */
export interface PairOfMarks {
  /** Opened last and not closed. */
  readonly isOpened: boolean;
  /** Closed before it is opened. */
  readonly isClosed: boolean;
  readonly opens: boolean;
}

/** The quotation marks and brackets of a text. */
export interface Marks {
  /** One for each pair, always in the same order. */
  readonly pairs: readonly PairOfMarks[];
  /** Some pair is opened last and not closed. */
  readonly isOpened: boolean;
  /** Some pair is closed before it is opened. */
  readonly isClosed: boolean;
  /** An odd number of straight marks. */
  readonly isOdd: boolean;
}

/** Reads which quotation marks and brackets a text opens and closes. */
export function readMarks(text: string): Marks {
  const pairs = PAIRS.map(([open, close]) => readPair(text, open, close));
  return {
    pairs,
    isOpened: pairs.some(({ isOpened }) => isOpened),
    isClosed: pairs.some(({ isClosed }) => isClosed),
    isOdd: countStraight(text) % 2 === 1,
  };
}

function readPair(text: string, open: string, close: string): PairOfMarks {
  const firstOpen = text.indexOf(open);
  const firstClose = text.indexOf(close);
  return {
    isOpened: text.lastIndexOf(open) > text.lastIndexOf(close),
    isClosed: firstClose !== -1 && (firstOpen === -1 || firstOpen > firstClose),
    opens: firstOpen !== -1,
  };
}

function countStraight(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}
