import { fold } from '../fold.ts';
import { divideTerms } from './divide-terms.ts';
import { hasTraditional } from './has-traditional.ts';
import { parseQuery } from './parse-query.ts';
import type { ParsedQuery } from './query-node.ts';
import type { Reading } from './reading.ts';
import type { ReadFile } from './search-host.ts';
import { simplify } from './simplify.ts';
import { tolerate } from './tolerate.ts';
import { unpack } from './unpack.ts';
import { wantedPhrases } from './wanted-phrases.ts';

/**
 * The ways to understand a query, best first. What was typed comes first always, so that a run of any article finds it even
 * where a printed name has a traditional character.
 */
export async function* readMeanings(
  query: string,
  isTolerant: boolean,
  read: ReadFile,
): AsyncGenerator<Reading> {
  const readingOf = (kind: Reading['kind'], text: string, exact: ParsedQuery): Reading => {
    const parsed = isTolerant ? tolerate(exact) : exact;
    return { kind, text, parsed, phrases: wantedPhrases(parsed) };
  };
  yield readingOf('typed', query, parseQuery(query));
  const [only, ...others] = divideTerms(query);
  if (only !== undefined && only.field !== '' && others.length === 0 && fold(only.text) !== '') {
    const root = { type: 'phrase', key: fold(only.source), fields: [], isTolerant: false } as const;
    yield readingOf('literal', query, { type: 'query', root });
  }
  if (!hasTraditional(query)) return;
  const table = new TextDecoder().decode(await unpack(await read('simplified.bin')));
  for (const text of simplify(query, table)) yield readingOf('simplified', text, parseQuery(text));
}
