import { FIRST_HAN, LAST_HAN } from '../text/han.ts';

/** The common Han characters stand in one block: a pair of them is one small number. */
const SIZE = LAST_HAN - FIRST_HAN + 1;

/** Places of a new table, a power of two; an ordinary page has some thousands of different pairs. */
const FIRST_PLACES = 8192;
/** Odd, and without pattern in its bits: neighbouring pairs come to distant places. */
const SPREAD = 0x9e3779b1;

/**
 * Numbers the pairs of neighbouring Han characters of a page from 0, in the order in which they are first asked for. The
 * function gives the pairs of a text, each once and in their order; pairs across other characters do not count.
 */
export function numberPairs(): (text: string) => number[] {
  let table = newTable(FIRST_PLACES);
  let count = 0;
  const numberOf = (pair: number): number => {
    const place = placeOf(table, pair);
    if (table.pairs[place] === pair) return table.numbers[place] ?? 0;
    table.pairs[place] = pair;
    table.numbers[place] = count;
    count += 1;
    if (2 * count > table.pairs.length) table = grown(table);
    return count - 1;
  };
  /** For each number the last text that had the pair. */
  const seenIn: number[] = [];
  let texts = 0;
  return (text) => {
    const found: number[] = [];
    let before = -1;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const own = code >= FIRST_HAN && code <= LAST_HAN ? code - FIRST_HAN : -1;
      if (own !== -1 && before !== -1) {
        const number = numberOf(before * SIZE + own);
        if (seenIn[number] !== texts) found.push(number);
        seenIn[number] = texts;
      }
      before = own;
    }
    texts += 1;
    return found;
  };
}

/** A hash table with open addresses: a `Map` takes five times as long, and each character of a page is looked up often. */
interface Table {
  /** `NONE` at a free place. */
  readonly pairs: Int32Array;
  readonly numbers: Int32Array;
}

const NONE = -1;

function newTable(places: number): Table {
  return { pairs: new Int32Array(places).fill(NONE), numbers: new Int32Array(places) };
}

/** Where the pair stands, or the free place where it would. */
function placeOf({ pairs }: Table, pair: number): number {
  const last = pairs.length - 1;
  let place = (Math.imul(pair, SPREAD) >>> 8) & last;
  while (pairs[place] !== pair && pairs[place] !== NONE) place = (place + 1) & last;
  return place;
}

function grown({ pairs, numbers }: Table): Table {
  const table = newTable(2 * pairs.length);
  pairs.forEach((pair, at) => {
    if (pair === NONE) return;
    const place = placeOf(table, pair);
    table.pairs[place] = pair;
    table.numbers[place] = numbers[at] ?? 0;
  });
  return table;
}
