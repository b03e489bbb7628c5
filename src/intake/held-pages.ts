/** A page that is held already, or was met before in the same intake. */
export interface HeldPage {
  readonly id: string;
  /** Share of the smaller text that both have. */
  readonly share: number;
}

/** Finds pages with nearly the same text, and remembers each. */
export interface HeldPages {
  readonly find: (text: string) => HeldPage | undefined;
  readonly add: (id: string, text: string) => void;
}

/** Characters of a shingle: as many are shared by chance only in set phrases. */
const SHINGLE = 8;
/** Number of shingles of which one is kept, the same ones of every text, so that memory stays small. */
const SAMPLE = 4;
/** Two readings of one page share nearly all; pages with one common hand-out share a quarter or so. */
const SAME_SHARE = 0.6;

/** An empty index; a search costs as much as the text is long, however many pages are held. */
export function createHeldPages(): HeldPages {
  const holders = new Map<string, string[]>();
  const sizes = new Map<string, number>();
  return {
    find: (text) => {
      const shingles = sampleShingles(text);
      const shared = new Map<string, number>();
      for (const shingle of shingles) {
        for (const id of holders.get(shingle) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
      }
      const shares = [...shared].map(([id, count]) => ({
        id,
        share: count / Math.max(1, Math.min(shingles.size, sizes.get(id) ?? 0)),
      }));
      return shares.filter(({ share }) => share >= SAME_SHARE).toSorted((a, b) => b.share - a.share)[0];
    },
    add: (id, text) => {
      const shingles = sampleShingles(text);
      sizes.set(id, shingles.size);
      for (const shingle of shingles) holders.set(shingle, [...(holders.get(shingle) ?? []), id]);
    },
  };
}

/** Figures count: tables of two days differ in nothing else. */
const PRINTED = /[\p{L}\p{N}]/gu;

function sampleShingles(text: string): Set<string> {
  const characters = text.normalize('NFKC').match(PRINTED) ?? [];
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= characters.length; at += 1) {
    const first = characters[at]?.charCodeAt(0) ?? 0;
    const last = characters[at + SHINGLE - 1]?.charCodeAt(0) ?? 0;
    if ((first + last) % SAMPLE === 0) shingles.add(characters.slice(at, at + SHINGLE).join(''));
  }
  return shingles;
}
