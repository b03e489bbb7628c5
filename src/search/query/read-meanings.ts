import { hasTraditional } from './has-traditional.ts';
import { readQuery } from './read-query.ts';
import type { Reading } from './reading.ts';
import { toSimplified } from './to-simplified.ts';

/**
 * The ways to understand a query, best first. What was typed comes first always, so that a run of any article finds it even
 * where a printed name has a traditional character.
 */
export async function* readMeanings(query: string): AsyncGenerator<Reading> {
  yield { kind: 'typed', text: query, phrases: readQuery(query) };
  if (!hasTraditional(query)) return;
  const simplified = await toSimplified(query);
  if (simplified !== query) yield { kind: 'simplified', text: simplified, phrases: readQuery(simplified) };
}
