/** Which texts have hashes, 32 bit, that others have, too. */
export interface Sharers {
  /** For each text the numbers of its hashes, in their order; negative when no other text has it, or more than were asked for. */
  readonly numbers: readonly Int32Array[];
  /** The texts with hash number `n` are `[starts[n], starts[n + 1])` of `texts`, in order. */
  readonly starts: Uint32Array;
  readonly texts: Uint32Array;
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
  const table = emptyTable(asked ?? hashesOfTexts);
  for (const hashes of asked ?? []) numberHashes(hashes, table, true);
  const numbers = hashesOfTexts.map((hashes) => numberHashes(hashes, table, asked === undefined));
  const holders = countHolders(numbers, table.size);
  const starts = new Uint32Array(table.size + 1);
  for (let number = 0; number < table.size; number += 1) {
    const count = holders[number] ?? 0;
    starts[number + 1] = (starts[number] ?? 0) + (count > 1 && count <= most ? count : 0);
  }
  return { numbers, starts, texts: listTexts(numbers, starts) };
}

const NONE = -1;

/** A table of hashes: each stands at the place that it names itself, or at the next free one. It grows in place. */
interface HashTable {
  /** For each place a hash and, beside it, its number from 1 on; 0 where the place is free. */
  readonly places: Int32Array;
  size: number;
}

/** A table that is filled more is looked through for long. */
const MOST_FILLED = 0.6;

function emptyTable(lists: readonly Uint32Array[]): HashTable {
  const most = lists.reduce((sum, { length }) => sum + length, 1);
  return { places: new Int32Array(2 * 2 ** Math.ceil(Math.log2(most / MOST_FILLED))), size: 0 };
}

/** The numbers of hashes in a table, from 0 on; new ones get the next if it `grows`. */
function numberHashes(own: Uint32Array, table: HashTable, grows: boolean): Int32Array {
  const { places } = table;
  const last = places.length - 1;
  const found = new Int32Array(own.length);
  for (let at = 0; at < own.length; at += 1) {
    const hash = (own[at] ?? 0) | 0;
    let place = (2 * (hash ^ (hash >>> HALF))) & last;
    while (places[place + 1] !== 0 && places[place] !== hash) place = (place + 2) & last;
    if (grows && places[place + 1] === 0) {
      places[place] = hash;
      places[place + 1] = ++table.size;
    }
    found[at] = (places[place + 1] ?? 0) - 1;
  }
  return found;
}

/** Bits of half a hash. */
const HALF = 16;

/** How many texts have each number; one that has it twice counts once. */
function countHolders(numbers: readonly Int32Array[], size: number): Uint32Array {
  const [holders, last] = [new Uint32Array(size), new Int32Array(size).fill(NONE)];
  for (const [text, own] of numbers.entries()) {
    for (const number of own) {
      if (number < 0 || last[number] === text) continue;
      last[number] = text;
      holders[number] = (holders[number] ?? 0) + 1;
    }
  }
  return holders;
}

/** Lists the texts of each number between its `starts`, and takes away numbers that have no room there. */
function listTexts(numbers: readonly Int32Array[], starts: Uint32Array): Uint32Array {
  const texts = new Uint32Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  for (const [text, own] of numbers.entries()) {
    for (let at = 0; at < own.length; at += 1) {
      const number = own[at] ?? NONE;
      if (number < 0) continue;
      const [start, place, end] = [starts[number] ?? 0, next[number] ?? 0, starts[number + 1] ?? 0];
      if (start === end) own[at] = NONE;
      else if (place === start || texts[place - 1] !== text) {
        texts[place] = text;
        next[number] = place + 1;
      }
    }
  }
  return texts;
}
