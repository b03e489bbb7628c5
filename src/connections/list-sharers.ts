/** Which texts have hashes, 32 bit, that others have, too. */
export interface Sharers {
  /** For each text those of its hashes that others have, too, and not more than were asked for, in their order. */
  readonly shared: readonly NumberedHashes[];
  /** The texts with hash number `n` are `[starts[n], starts[n + 1])` of `texts`, in order. */
  readonly starts: Uint32Array;
  readonly texts: Uint32Array;
}

/** Some hashes of a text: where each stands among all of the text, and its number. */
interface NumberedHashes {
  readonly places: readonly number[];
  readonly numbers: readonly number[];
}

/**
 * For each hash that two to `most` texts have, those texts. Arrays of numbers instead of a map, so that a hundred thousand texts
 * fit into memory. If some hashes are `asked` for, only of these.
 */
export function listSharers(
  hashesOfTexts: readonly Uint32Array[],
  most: number,
  asked?: readonly Uint32Array[],
): Sharers {
  const sieve = asked === undefined ? sieveOf(hashesOfTexts, 2) : sieveOf(asked, 1);
  const table = tableOf(asked ?? hashesOfTexts, sieve);
  const found = hashesOfTexts.map((hashes) => findNumbered(hashes, sieve, table));
  const holders = countHolders(found, table.size);
  const starts = new Uint32Array(table.size + 1);
  for (let number = 0; number < table.size; number += 1) {
    const count = holders[number] ?? 0;
    starts[number + 1] = (starts[number] ?? 0) + (count > 1 && count <= most ? count : 0);
  }
  const shared = found.map((one) => keepShared(one, starts));
  return { shared, starts, texts: listTexts(shared, starts) };
}

/** A bit for each hash, at the place that it names itself. Most hashes are told from others by it, in a part of the memory of a table. */
type Sieve = Int32Array;

/** With so many bits for each hash one in a dozen of all others passes. */
const BITS_FOR_EACH = 8;
const BITS_IN_ONE = 32;

/** Lets all hashes pass that lists have at least so many `times`, and few others. */
function sieveOf(lists: readonly Uint32Array[], times: 1 | 2): Sieve {
  const bits = atLeast((countAll(lists) * BITS_FOR_EACH) / BITS_IN_ONE);
  const [once, twice] = [new Int32Array(bits), new Int32Array(bits)];
  for (const list of lists) {
    for (const own of list) {
      const hash = stir(own);
      const place = (hash >>> 5) & (bits - 1);
      const before = once[place] ?? 0;
      once[place] = before | (1 << hash);
      twice[place] = (twice[place] ?? 0) | (before & (1 << hash));
    }
  }
  return times === 1 ? once : twice;
}

/** Where in a list hashes stand that pass a sieve. */
function placesOfPassing(hashes: Uint32Array, sieve: Sieve): number[] {
  const places: number[] = [];
  const last = sieve.length - 1;
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = stir(hashes[at] ?? 0);
    if (((sieve[(hash >>> 5) & last] ?? 0) & (1 << hash)) !== 0) places.push(at);
  }
  return places;
}

/** A table of hashes: each stands at the place that it names itself, or at the next free one. */
interface HashTable {
  /** For each place a hash and, beside it, its number from 1 on; 0 where the place is free. */
  readonly places: Int32Array;
  readonly size: number;
}

/** A table that is filled more is looked through for long. */
const MOST_FILLED = 0.6;

/** Numbers the hashes that pass a sieve. */
function tableOf(lists: readonly Uint32Array[], sieve: Sieve): HashTable {
  const passing = lists.map((hashes) => placesOfPassing(hashes, sieve));
  const places = new Int32Array(2 * atLeast(countAll(passing) / MOST_FILLED));
  let size = 0;
  for (const [list, own] of passing.entries()) {
    for (const at of own) {
      const hash = lists[list]?.[at] ?? 0;
      const place = placeOf(hash, places);
      if (places[place + 1] !== 0) continue;
      places[place] = hash;
      places[place + 1] = ++size;
    }
  }
  return { places, size };
}

/** Where a hash stands in a table, or the free place where it would. */
function placeOf(hash: number, places: Int32Array): number {
  const last = places.length - 1;
  let place = (2 * stir(hash)) & last;
  while (places[place + 1] !== 0 && places[place] !== (hash | 0)) place = (place + 2) & last;
  return place;
}

/** Brings the upper half of a hash to bear on the lower. */
function stir(hash: number): number {
  return hash ^ (hash >>> HALF);
}

/** Bits of half a hash. */
const HALF = 16;

function countAll(lists: readonly { readonly length: number }[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}

/** The least power of two that is not less. */
function atLeast(number: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, number)));
}

function findNumbered(hashes: Uint32Array, sieve: Sieve, table: HashTable): NumberedHashes {
  const [places, numbers]: [number[], number[]] = [[], []];
  for (const at of placesOfPassing(hashes, sieve)) {
    const number = table.places[placeOf(hashes[at] ?? 0, table.places) + 1] ?? 0;
    if (number === 0) continue;
    places.push(at);
    numbers.push(number - 1);
  }
  return { places, numbers };
}

const NONE = -1;

/** How many texts have each number; one that has it twice counts once. */
function countHolders(shared: readonly NumberedHashes[], size: number): Uint32Array {
  const [holders, last] = [new Uint32Array(size), new Int32Array(size).fill(NONE)];
  for (const [text, { numbers }] of shared.entries()) {
    for (const number of numbers) {
      if (last[number] === text) continue;
      last[number] = text;
      holders[number] = (holders[number] ?? 0) + 1;
    }
  }
  return holders;
}

/** Those hashes that have room for their texts. */
function keepShared({ places, numbers }: NumberedHashes, starts: Uint32Array): NumberedHashes {
  const isShared = (number: number): boolean => (starts[number] ?? 0) < (starts[number + 1] ?? 0);
  return {
    places: places.filter((_, one) => isShared(numbers[one] ?? 0)),
    numbers: numbers.filter(isShared),
  };
}

/** Lists the texts of each number between its `starts`. */
function listTexts(shared: readonly NumberedHashes[], starts: Uint32Array): Uint32Array {
  const texts = new Uint32Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  for (const [text, { numbers }] of shared.entries()) {
    for (const number of numbers) {
      const place = next[number] ?? 0;
      if (place > (starts[number] ?? 0) && texts[place - 1] === text) continue;
      texts[place] = text;
      next[number] = place + 1;
    }
  }
  return texts;
}
