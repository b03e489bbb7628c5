import { type NumberedTexts, numberTexts, type SearchedDocument } from './number-texts.ts';

/** Where a token occurs. */
export interface TokenRow {
  readonly token: string;
  /**
   * Two numbers for each time that it occurs, in order. The first is its group, a document and a kind of field as `numberWithZone`
   * has it; the second its place, for a token that has any: characters from the start of the first field of this kind.
   */
  readonly occurrences: Uint32Array;
}

/** How many numbers an occurrence has. */
export const WIDTH = 2;

/** Whether no other occurrence of the group follows that which begins at `at`. */
export function isLastOfGroup(occurrences: Uint32Array, at: number): boolean {
  return occurrences[at] !== occurrences[at + WIDTH];
}

/** Collects the rows of all tokens of some documents: characters, overlapping pairs, runs of punctuation. */
export function* collectRows(documents: readonly SearchedDocument[]): Generator<TokenRow> {
  const texts = numberTexts(documents);
  const { ends, occurrences } = sortByToken(texts);
  for (const [number, token] of texts.names.entries())
    yield { token, occurrences: occurrences.subarray(ends[number - 1] ?? 0, ends[number]) };
}

/** All rows, one after the other, and for each where it ends. */
function sortByToken(texts: NumberedTexts): {
  readonly ends: Uint32Array;
  readonly occurrences: Uint32Array;
} {
  const next = new Uint32Array(texts.names.length);
  visitOccurrences(texts, (token) => {
    next[token] = (next[token] ?? 0) + WIDTH;
  });
  let total = 0;
  for (const [token, length] of next.entries()) {
    next[token] = total;
    total += length;
  }
  const occurrences = new Uint32Array(total);
  visitOccurrences(texts, (token, group, place) => {
    const at = next[token] ?? 0;
    occurrences[at] = group;
    occurrences[at + 1] = place;
    next[token] = at + WIDTH;
  });
  return { ends: next, occurrences };
}

/** Visits all occurrences of all tokens in the order of the texts. */
function visitOccurrences(
  { tokens, texts }: NumberedTexts,
  visit: (token: number, group: number, place: number) => void,
): void {
  let next = 0;
  for (const { group, start, characters, runs } of texts) {
    for (let at = 0; at < characters; at += 1, next += 1) visit(tokens[next] ?? 0, group, 0);
    for (let at = 0; at + 1 < characters; at += 1, next += 1) visit(tokens[next] ?? 0, group, start + at);
    for (const run of runs) visit(run, group, 0);
  }
}
