/** An end that may go on at a beginning, and what speaks for it. */
export interface Pair {
  readonly from: number;
  readonly to: number;
  /** More than 0: more than for leaving the end open. */
  readonly weight: number;
}

export interface Matching<P extends Pair> {
  readonly chosen: readonly P[];
  /** False when a crowded page made the search stop early: each end and beginning is still used once at most. */
  readonly isHeaviest: boolean;
}

/** Ends that compete with each other in a chain; real pages have a dozen at most. Keeps the work linear in the page. */
const MOST_RIVALS = 40;

/**
 * Chooses pairs so that each end and each beginning is used once at most and the weights sum up to the most that is
 * possible. Ends come in one after the other; each takes the shortest augmenting path over reduced costs (Kuhn–Munkres in
 * the form of Jonker and Volgenant), where to leave an end open costs nothing.
 */
export function matchHeaviest<P extends Pair>(pairs: readonly P[]): Matching<P> {
  const ends = Map.groupBy(pairs, ({ from }) => from);
  const state: State<P> = { ends, ownPrice: new Map(), price: new Map(), takenBy: new Map() };
  const areWhole = [...ends.keys()].map((end) => placeEnd(end, state));
  return { chosen: [...state.takenBy.values()], isHeaviest: areWhole.every(Boolean) };
}

interface State<P extends Pair> {
  readonly ends: ReadonlyMap<number, readonly P[]>;
  /** Dual values: what each end gains, and what each beginning costs, at present. */
  readonly ownPrice: Map<number, number>;
  readonly price: Map<number, number>;
  readonly takenBy: Map<number, P>;
}

/** A beginning that the search has seen: how far it is, and by which pair it was reached. */
interface Reached<P extends Pair> {
  readonly pair: P;
  readonly length: number;
}

/** Finds the place of one more end; others may have to give way. False when the search was cut short. */
function placeEnd<P extends Pair>(root: number, state: State<P>): boolean {
  const reached = new Map<number, Reached<P>>();
  const open = new Set<number>();
  const settled: Reached<P>[] = [];
  state.ownPrice.set(root, Math.max(0, ...pairsOf(root, state).map((pair) => worth(pair, state))));
  let giving = root;
  let least = Infinity;
  for (let end = root, base = 0; ;) {
    const own = state.ownPrice.get(end) ?? 0;
    if (base + own < least) [giving, least] = [end, base + own];
    for (const pair of pairsOf(end, state)) {
      const length = base + own - worth(pair, state);
      const known = reached.get(pair.to);
      if (known !== undefined && (known.length <= length || !open.has(pair.to))) continue;
      reached.set(pair.to, { pair, length });
      open.add(pair.to);
    }
    const next = nearest(open, reached);
    if (next === undefined || next.length >= least || settled.length === MOST_RIVALS) break;
    open.delete(next.pair.to);
    const taken = state.takenBy.get(next.pair.to);
    if (taken === undefined) {
      raisePrices(root, settled, next.length, state);
      passOn(next.pair.to, reached, state);
      return true;
    }
    settled.push(next);
    [end, base] = [taken.from, next.length];
  }
  raisePrices(root, settled, Math.min(least, nearest(open, reached)?.length ?? least), state);
  passOn(heldBy(giving, state)?.to, reached, state);
  return settled.length < MOST_RIVALS;
}

function pairsOf<P extends Pair>(end: number, { ends }: State<P>): readonly P[] {
  return ends.get(end) ?? [];
}

function worth<P extends Pair>({ to, weight }: P, { price }: State<P>): number {
  return weight - (price.get(to) ?? 0);
}

function nearest<P extends Pair>(
  open: ReadonlySet<number>,
  reached: ReadonlyMap<number, Reached<P>>,
): Reached<P> | undefined {
  let best: Reached<P> | undefined;
  for (const to of open) {
    const one = reached.get(to);
    if (one !== undefined && one.length < (best?.length ?? Infinity)) best = one;
  }
  return best;
}

function raisePrices<P extends Pair>(
  root: number,
  settled: readonly Reached<P>[],
  length: number,
  { ownPrice, price, takenBy }: State<P>,
): void {
  ownPrice.set(root, (ownPrice.get(root) ?? 0) - length);
  for (const { pair, length: own } of settled) {
    const by = Math.max(0, length - own);
    const end = takenBy.get(pair.to)?.from ?? root;
    price.set(pair.to, (price.get(pair.to) ?? 0) + by);
    ownPrice.set(end, (ownPrice.get(end) ?? 0) - by);
  }
}

/** Gives a beginning to the end that sought it, and what this end had before to the one that sought that. */
function passOn<P extends Pair>(
  beginning: number | undefined,
  reached: ReadonlyMap<number, Reached<P>>,
  state: State<P>,
): void {
  const sought = beginning === undefined ? undefined : reached.get(beginning)?.pair;
  if (sought === undefined) return;
  const before = heldBy(sought.from, state);
  state.takenBy.set(sought.to, sought);
  passOn(before?.to, reached, state);
}

function heldBy<P extends Pair>(end: number, { takenBy, ends }: State<P>): P | undefined {
  return ends.get(end)?.find((pair) => takenBy.get(pair.to) === pair);
}
