const FNV_START = 0x811c9dc5;
const FNV_FACTOR = 0x01000193;

/** In which of so many files the row of a token stands (FNV-1a): whoever asks knows it without asking for a directory first. */
export function bucketOf(token: string, buckets: number): number {
  let hash = FNV_START;
  for (let at = 0; at < token.length; at += 1) hash = Math.imul(hash ^ token.charCodeAt(at), FNV_FACTOR);
  return (hash >>> 0) % buckets;
}
