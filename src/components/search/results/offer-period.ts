import { fold } from '../../../search/format/fold.ts';
import { searchWords } from '../../../words/search-words.ts';
import { makeElement } from '../../elements.ts';
import { loadSuggestions } from '../suggest/suggest-while-typing.ts';

const PERIOD = /^\s*\d{4}\s*年(?:\s*\d{1,2}\s*月)?/u;

/** Where a query begins with a month or year of which something is held, leads to all its pages. */
export async function offerPeriod(status: HTMLElement, query: string, signal: AbortSignal): Promise<void> {
  const asked = PERIOD.exec(query.normalize('NFKC'))?.[0];
  if (asked === undefined) return;
  const key = fold(asked).replace('年0', '年');
  const period = (await loadSuggestions()).find(({ kind, text }) => kind === 'period' && fold(text) === key);
  if (period === undefined || signal.aborted) return;
  const link = makeElement('a', { href: period.href }, searchWords.browsePeriod(period.text));
  status.prepend(makeElement('p', { class: 'aside' }, link));
}
