/** The same units in two keys: `length` of them, from `at[0]` in the first and `at[1]` in the second. */
export interface CommonRun {
  readonly at: readonly [number, number];
  readonly length: number;
}

/** Shorter runs are shared by any two reports. */
const LEAST_RUN = 8;
/** A seed that stands in a text more often is a refrain; its longer neighbours find the run all the same. */
const MOST_PLACES = 16;

/** Runs that two keys have in common, the longest first, none over another in either (greedy string tiling: Wise 1993). */
export function findCommonRuns(one: string, other: string): readonly CommonRun[] {
  const longestFirst = maximalRuns(one, other).toSorted(
    (a, b) => b.length - a.length || a.at[0] - b.at[0] || a.at[1] - b.at[1],
  );
  const taken = [new Uint8Array(one.length), new Uint8Array(other.length)] as const;
  const isTaken = ([a, b]: CommonRun['at'], offset: number) =>
    taken[0][a + offset] === 1 || taken[1][b + offset] === 1;
  const chosen: CommonRun[] = [];
  for (const run of longestFirst) {
    const free = freePart(run, isTaken);
    if (free === undefined) continue;
    taken[0].fill(1, free.at[0], free.at[0] + free.length);
    taken[1].fill(1, free.at[1], free.at[1] + free.length);
    chosen.push(free);
  }
  return chosen;
}

/** The runs that can be made longer at neither end. */
function maximalRuns(one: string, other: string): CommonRun[] {
  const seeds = new Map<string, number[]>();
  for (let at = 0; at + LEAST_RUN <= other.length; at += 1) {
    const seed = other.slice(at, at + LEAST_RUN);
    const places = seeds.get(seed);
    if (places === undefined) seeds.set(seed, [at]);
    else places.push(at);
  }
  const runs: CommonRun[] = [];
  let wasRefrain = false;
  for (let at = 0; at + LEAST_RUN <= one.length; at += 1) {
    const places = seeds.get(one.slice(at, at + LEAST_RUN)) ?? [];
    const isRefrain = places.length > MOST_PLACES;
    for (const place of isRefrain ? [] : places) {
      const isPartOfLast = at > 0 && place > 0 && one[at - 1] === other[place - 1];
      if (!isPartOfLast || wasRefrain) runs.push(widenSeed(one, other, [at, place]));
    }
    wasRefrain = isRefrain;
  }
  return runs;
}

function widenSeed(one: string, other: string, [a, b]: CommonRun['at']): CommonRun {
  let before = 0;
  while (before < a && before < b && one[a - before - 1] === other[b - before - 1]) before += 1;
  let after = LEAST_RUN;
  while (a + after < one.length && one[a + after] === other[b + after]) after += 1;
  return { at: [a - before, b - before], length: before + after };
}

/** What longer runs leave of one: its first stretch that is free and long enough. */
function freePart(
  { at, length }: CommonRun,
  isTaken: (at: CommonRun['at'], offset: number) => boolean,
): CommonRun | undefined {
  let from = 0;
  for (let offset = 0; offset <= length; offset += 1) {
    if (offset < length && !isTaken(at, offset)) continue;
    if (offset - from >= LEAST_RUN) return { at: [at[0] + from, at[1] + from], length: offset - from };
    from = offset + 1;
  }
  return undefined;
}
