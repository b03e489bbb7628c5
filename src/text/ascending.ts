/** Compares strings by code units, so that their order is the same in every locale, and numbers by size. */
export function ascending<Key extends string | number>(a: Key, b: Key): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
