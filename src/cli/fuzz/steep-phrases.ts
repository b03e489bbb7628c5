/** Characters of the pages that repeat one phrase: 10, 100 and 300 KB of Chinese. */
const SIZES = [3_500, 35_000, 100_000] as const;
/** A cost that grows faster than the page grows by so much is steep. */
const STEEP = 2.5;

/** How the repetitions of a phrase stand: in one line, in lines, in paragraphs. */
const GAPS: readonly string[] = ['', '\n', '\n\n'];

/** A page of one phrase whose cost grows faster than its length. */
export interface SteepPhrase {
  readonly phrase: string;
  readonly gap: string;
  /** How much more the longest page costs than the one before, as a multiple of how much longer it is. */
  readonly steepness: number;
}

/**
 * Finds phrases whose repetition costs more than in proportion to its length. `costOf` gives the cost of a page in any
 * unit; only pages that look steep at the first step are tried at the last.
 */
export function findSteepPhrases(
  phrases: readonly string[],
  costOf: (page: string) => number,
): SteepPhrase[] {
  const [small, medium, large] = SIZES;
  return phrases.flatMap((phrase) =>
    GAPS.flatMap((gap): SteepPhrase[] => {
      const costAt = (size: number) => costOf(repeat(phrase + gap, size)) / size;
      if (costAt(medium) < STEEP * costAt(small)) return [];
      const steepness = costAt(large) / costAt(medium);
      return steepness < STEEP ? [] : [{ phrase, gap, steepness }];
    }),
  );
}

function repeat(phrase: string, size: number): string {
  return phrase.repeat(Math.ceil(size / phrase.length));
}
