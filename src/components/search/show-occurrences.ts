import { cutSnippets } from '../../search/query/cut-snippets.ts';
import type { ListedHit } from '../../search/query/listed-hit.ts';
import type { Phrase } from '../../search/query/query-node.ts';
import { searchWords } from '../../words/search-words.ts';
import { loadInTurn } from './load-in-turn.ts';
import { loadText } from './load-text.ts';

/** Up to here the texts are fetched and counted, some 30 KB; of more results the sum is the estimate that ranks them. */
const MOST_COUNTED = 20;

/** Says how often the phrases occur in all results together. */
export async function showOccurrences(
  place: HTMLElement,
  hits: readonly ListedHit[],
  phrases: readonly Phrase[],
  signal: AbortSignal,
  most = MOST_COUNTED,
): Promise<void> {
  if (hits.length > most) {
    place.textContent = searchWords.aboutTimes(hits.reduce((sum, { runs }) => sum + runs, 0));
    return;
  }
  try {
    const texts = await loadInTurn(
      hits.map(({ head }) => head.id),
      loadText,
      signal,
    );
    if (texts === undefined) return;
    const count = texts.reduce((sum, { fields }) => sum + cutSnippets(fields, phrases).count, 0);
    place.textContent = count === 0 ? '' : searchWords.timesInAll(count);
  } catch {
    // The result whose text is missing says so in its place.
    place.textContent = '';
  }
}
