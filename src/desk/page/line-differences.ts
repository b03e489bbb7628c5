/** How a line of a page differs from what it was, in a few characters around it; what is the same further away is `…`. */
export interface LineDifference {
  readonly before: string;
  readonly gone: string;
  readonly come: string;
  readonly after: string;
  /** Lines that only stand elsewhere now, from this one on; 0 where it is changed. */
  readonly moved: number;
}

/** Compares the lines of a page with what they were. A line that only changed, or only moved, is told once. */
export function lineDifferences(old: readonly string[], now: readonly string[]): readonly LineDifference[] {
  const places = new Map<string, number[]>();
  old.forEach((line, index) => places.set(line, [...(places.get(line) ?? []), index]));
  const from = now.map((line) => places.get(line)?.shift());
  const gone = [...places.values()]
    .flat()
    .toSorted((a, b) => a - b)
    .flatMap((index) => old[index] ?? []);
  const still = longestRising(from.filter((index) => index !== undefined));
  const changes = now.flatMap((line, at) => {
    const index = from[at];
    if (index === undefined) return [changeOf(line, gone)];
    if (still.has(index) || (from[at - 1] === index - 1 && !still.has(index - 1))) return [];
    const end = from.findIndex((next, place) => place > at && next !== index + place - at);
    return [{ ...differenceOf('', line), moved: (end === -1 ? from.length : end) - at }];
  });
  return [...gone.map((line) => differenceOf(line, '')), ...changes];
}

/** The change of the likest line that is gone, which is taken from them; else a line of its own. */
function changeOf(line: string, gone: string[]): LineDifference {
  let likest: { readonly other: string; readonly shared: number } | undefined;
  for (const other of gone) {
    const shared = prefixOf(other, line) + suffixOf(other, line);
    if (shared > (likest?.shared ?? 0)) likest = { other, shared };
  }
  if (likest === undefined || likest.shared * 2 < Math.min(likest.other.length, line.length))
    return differenceOf('', line);
  gone.splice(gone.indexOf(likest.other), 1);
  return differenceOf(likest.other, line);
}

/** A longest run of numbers that rise, others between them left out: what did not move. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  /** For each length the index of the smallest number that ends so long a run. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  numbers.forEach((number, index) => {
    const found = ends.findIndex((end) => (numbers[end] ?? 0) >= number);
    const length = found === -1 ? ends.length : found;
    before.push(ends[length - 1]);
    ends[length] = index;
  });
  const run = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) run.add(numbers[at] ?? 0);
  return run;
}

/** Characters shown on each side of a change, and of each end of a long one. */
const SHOWN_LENGTH = 12;

function differenceOf(old: string, now: string): LineDifference {
  const [start, end] = [prefixOf(old, now), suffixOf(old, now)];
  return {
    before: now.slice(0, start).replace(FAR_BEFORE, '…'),
    gone: shorten(old.slice(start, old.length - end)),
    come: shorten(now.slice(start, now.length - end)),
    after: now.slice(now.length - end).replace(FAR_AFTER, '…'),
    moved: 0,
  };
}

const FAR_BEFORE = new RegExp(`^.+(?=.{${SHOWN_LENGTH}}$)`, 'su');
const FAR_AFTER = new RegExp(`(?<=^.{${SHOWN_LENGTH}}).+$`, 'su');

function shorten(text: string): string {
  return text.length > 2 * SHOWN_LENGTH + 1
    ? `${text.slice(0, SHOWN_LENGTH)}…${text.slice(-SHOWN_LENGTH)}`
    : text;
}

function prefixOf(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length += 1;
  return length;
}

/** The common end of two texts, behind their common beginning. */
function suffixOf(one: string, other: string): number {
  const most = Math.min(one.length, other.length) - prefixOf(one, other);
  let length = 0;
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
