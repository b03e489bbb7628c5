/** The common Han characters stand in one block: a pair of them is one small number. */
const FIRST = 0x4e00;
const LAST = 0x9fff;
const SIZE = LAST - FIRST + 1;

/** The pairs of neighbouring Han characters of a text, each once; pairs across other characters do not count. */
export function hanPairs(text: string): ReadonlySet<number> {
  const pairs = new Set<number>();
  let before = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const own = code >= FIRST && code <= LAST ? code - FIRST : -1;
    if (own !== -1 && before !== -1) pairs.add(before * SIZE + own);
    before = own;
  }
  return pairs;
}
