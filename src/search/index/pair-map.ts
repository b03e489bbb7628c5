/** Numbers below 2³² − 1 by pairs of numbers below 2³². */
export interface PairMap {
  readonly get: (first: number, second: number) => number | undefined;
  /** Enters a pair that it does not have. */
  readonly add: (first: number, second: number, value: number) => void;
}

const FIRST_BITS = 10;
/** Slots to a pair at least: fewer make chains of pairs that met in one slot. */
const LEAST_SLOTS = 2;
/** Odd, with bits that follow no pattern, as in xxHash. */
const [SPREAD, STIR] = [0x9e3779b1, 0x85ebca77];

/** An empty map: a hash table in typed arrays, in which the garbage collector has nothing to follow. */
export function pairMap(): PairMap {
  let bits = FIRST_BITS;
  let size = 0;
  let { firsts, seconds, values } = slotsOf(bits);

  return {
    get: (first, second) => {
      const value = values[slotOf(first, second)] ?? 0;
      return value === 0 ? undefined : value - 1;
    },
    add: (first, second, value) => {
      if ((size + 1) * LEAST_SLOTS > values.length) grow();
      size += 1;
      put(first, second, value + 1);
    },
  };

  /** The slot of a pair, or the free one that it may take. */
  function slotOf(first: number, second: number): number {
    let slot = Math.imul(Math.imul(first, SPREAD) ^ second, STIR) >>> (32 - bits);
    while (values[slot] !== 0 && (firsts[slot] !== first || seconds[slot] !== second))
      slot = (slot + 1) % values.length;
    return slot;
  }

  function put(first: number, second: number, value: number): void {
    const slot = slotOf(first, second);
    firsts[slot] = first;
    seconds[slot] = second;
    values[slot] = value;
  }

  function grow(): void {
    const before = { firsts, seconds, values };
    bits += 1;
    ({ firsts, seconds, values } = slotsOf(bits));
    for (const [slot, value] of before.values.entries())
      if (value !== 0) put(before.firsts[slot] ?? 0, before.seconds[slot] ?? 0, value);
  }
}

/** Slots are columns; a value is one more than what was entered, and 0 where a slot is free. */
function slotsOf(bits: number): Record<'firsts' | 'seconds' | 'values', Uint32Array> {
  const column = (): Uint32Array => new Uint32Array(2 ** bits);
  return { firsts: column(), seconds: column(), values: column() };
}
