const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 units, 32 bit, unsigned. */
export function hashTerm(term: string): number {
  let hash = FNV_START;
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}
