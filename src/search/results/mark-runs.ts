import type { FoldedText } from '../../text/folding.ts';
import { joinSpans, type Span } from '../../text/span.ts';
import { fold, foldWithOffsets } from '../format/fold.ts';
import { foldLookalikes } from '../format/lookalikes.ts';
import type { SearchField } from '../format/search-field.ts';
import { keepNear } from '../query/keep-near.ts';
import { foldPhrase, type Phrase } from '../query/query-node.ts';

/** Where any of the phrases occurs in a field, or a part of it, first to last; runs that overlap are one mark. */
export function markRuns({ kind, text }: SearchField, phrases: readonly Phrase[]): Span[] {
  const folded = foldWithOffsets(text);
  const runs = phrases
    .filter(({ fields }) => fields.length === 0 || fields.includes(kind))
    .flatMap((phrase) =>
      phrase.isTolerant
        ? runsOf({ ...folded, key: foldLookalikes(folded.key) }, foldPhrase(phrase))
        : runsOf(folded, phrase),
    );
  return joinSpans(runs, { touching: false });
}

function runsOf(text: FoldedText, { key, near }: Phrase): Span[] {
  if (near === null) return findRuns(text, key);
  const [runs = [], others = []] = [key, near.key].map((one) =>
    findInKey(text.key, one).map((run) => ({ ...inCharacters(text.key, run), run })),
  );
  return keepNear(runs, others, near.within).map(({ run: { start, end } }) => spanOf(text, start, end - 1));
}

/** The index counts characters, not units. */
function inCharacters(text: string, { start, end }: Span): Span {
  const [before, inside] = [text.slice(0, start), text.slice(start, end)].map((part) => [...part].length);
  return { start: before ?? 0, end: (before ?? 0) + (inside ?? 0) };
}

/** Where the key of a run occurs, as spans of the unfolded text, first to last, without overlaps. An empty key occurs nowhere. */
export function findRuns(text: FoldedText, key: string): Span[] {
  return findInKey(text.key, key).map(({ start, end }) => spanOf(text, start, end - 1));
}

function findInKey(text: string, key: string): Span[] {
  if (key === '') return [];
  const runs: Span[] = [];
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) {
    runs.push({ start: at, end: at + key.length });
  }
  return runs;
}

function spanOf(text: FoldedText, first: number, last: number): Span {
  const start = text.starts[first];
  const end = text.ends[last];
  if (start === undefined || end === undefined) throw new RangeError(`No offsets for ${first}..${last}`);
  return { start, end };
}

/** The forms other than the typed ones that tolerant phrases take in an article, each once. */
export function confusedForms(fields: readonly SearchField[], phrases: readonly Phrase[]): string[] {
  const tolerant = phrases.filter(({ isTolerant }) => isTolerant);
  const typed = new Set(tolerant.map(({ key }) => key));
  const forms = fields.flatMap((field) =>
    markRuns(field, tolerant).map(({ start, end }) => fold(field.text.slice(start, end))),
  );
  return [...new Set(forms)].filter((form) => !typed.has(form));
}
