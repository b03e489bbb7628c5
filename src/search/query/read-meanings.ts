import { hasTraditional } from './has-traditional.ts';
import { readQuery } from './read-query.ts';
import type { Reading } from './reading.ts';
import { toSimplified } from './to-simplified.ts';

const WIDE_SPACE = /\u3000+/g;

/**
 * The ways to understand a query, best first. What was typed comes first always, so that a run of any article finds it even
 * where a printed name has a traditional character.
 */
export async function* readMeanings(query: string): AsyncGenerator<Reading> {
  yield { kind: 'typed', text: query, phrases: readQuery(query) };
  const divided = query.trim().replace(WIDE_SPACE, ' ');
  if (divided !== query.trim()) yield { kind: 'divided', text: divided, phrases: readQuery(divided) };
  if (!hasTraditional(query)) return;
  const simplified = await toSimplified(divided);
  if (simplified !== divided) yield { kind: 'simplified', text: simplified, phrases: readQuery(simplified) };
}
