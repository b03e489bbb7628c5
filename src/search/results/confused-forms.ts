import { fold } from '../fold.ts';
import { markRuns } from '../query/mark-runs.ts';
import type { Phrase } from '../query/query-node.ts';
import type { SearchField } from '../search-fields.ts';

/** The forms other than the typed ones that tolerant phrases take in an article, each once. */
export function confusedForms(fields: readonly SearchField[], phrases: readonly Phrase[]): string[] {
  const tolerant = phrases.filter(({ isTolerant }) => isTolerant);
  const typed = new Set(tolerant.map(({ key }) => key));
  const forms = fields.flatMap((field) =>
    markRuns(field, tolerant).map(({ start, end }) => fold(field.text.slice(start, end))),
  );
  return [...new Set(forms)].filter((form) => !typed.has(form));
}
