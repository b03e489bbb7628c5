const HASH_BITS = 32;
/** Four million: a table that is filled with a hundred thousand hashes lets one in forty others through. */
const SIEVE_BITS = 22;

/**
 * Whether a hash, 32 bit, may be one of some: `false` is certain. A look at a table of first bits, a tenth of what a look into a
 * set takes; of all hashes of an archive few are ever looked for.
 */
export function hashSieve(hashes: Iterable<number>): (hash: number) => boolean {
  const shift = HASH_BITS - SIEVE_BITS;
  const marks = new Uint8Array(2 ** SIEVE_BITS);
  for (const hash of hashes) marks[hash >>> shift] = 1;
  return (hash) => marks[hash >>> shift] === 1;
}
