/** Longest repetition at a column break that is looked for. */
const LONGEST = 400;
/** Characters by which a repetition is found. */
const KEY = 6;

/** Number of characters at the end of `left` that begin `right`; 0 when fewer than six. */
export function findOverlap(left: string, right: string): number {
  if (right.length < KEY) return 0;
  const tail = left.slice(-LONGEST);
  const key = right.slice(0, KEY);
  for (let at = tail.indexOf(key); at !== -1; at = tail.indexOf(key, at + 1)) {
    const length = tail.length - at;
    if (right.startsWith(tail.slice(at))) return length;
  }
  return 0;
}
