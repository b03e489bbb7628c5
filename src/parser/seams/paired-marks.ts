const PAIRS = [
  ['“', '”'],
  ['‘', '’'],
  ['(', ')'],
  ['（', '）'],
  ['《', '》'],
  ['「', '」'],
] as const;

/** Which quotation marks and brackets a text opens and closes. */
export function readMarks(text: string) {
  /** Always in the same order. */
  const pairs = PAIRS.map(([open, close]) => readPair(text, open, close));
  return {
    pairs,
    isOpened: pairs.some(({ isOpened }) => isOpened),
    isClosed: pairs.some(({ isClosed }) => isClosed),
    /** An odd number of straight marks. */
    isOdd: countStraight(text) % 2 === 1,
  };
}

function readPair(text: string, open: string, close: string) {
  const [firstOpen, firstClose] = [text.indexOf(open), text.indexOf(close)];
  return {
    /** Opened last and not closed. */
    isOpened: text.lastIndexOf(open) > text.lastIndexOf(close),
    /** Closed before it is opened. */
    isClosed: firstClose !== -1 && (firstOpen === -1 || firstOpen > firstClose),
    opens: firstOpen !== -1,
  };
}

function countStraight(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}
