/** How a line of a page differs from what it was, in a few characters around it; what is the same further away is `…`. */
export interface LineDifference {
  readonly before: string;
  readonly gone: string;
  readonly come: string;
  readonly after: string;
}

/** Compares the lines of a page with what they were. A line that only changed is told once, by its change. */
export function lineDifferences(old: readonly string[], now: readonly string[]): readonly LineDifference[] {
  const [known, standing] = [new Set(old), new Set(now)];
  const gone = old.filter((line) => !standing.has(line));
  const changes = now.flatMap((line) => {
    if (known.has(line)) return [];
    const likest = gone.toSorted((a, b) => sharedBy(b, line) - sharedBy(a, line))[0];
    if (likest === undefined || sharedBy(likest, line) * 2 < Math.min(likest.length, line.length))
      return [differenceOf('', line)];
    gone.splice(gone.indexOf(likest), 1);
    return [differenceOf(likest, line)];
  });
  return [...gone.map((line) => differenceOf(line, '')), ...changes];
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
  };
}

const FAR_BEFORE = new RegExp(`^.+(?=.{${SHOWN_LENGTH}}$)`, 'su');
const FAR_AFTER = new RegExp(`(?<=^.{${SHOWN_LENGTH}}).+$`, 'su');

function shorten(text: string): string {
  return text.length > 2 * SHOWN_LENGTH + 1
    ? `${text.slice(0, SHOWN_LENGTH)}…${text.slice(-SHOWN_LENGTH)}`
    : text;
}

function sharedBy(one: string, other: string): number {
  return prefixOf(one, other) + suffixOf(one, other);
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
