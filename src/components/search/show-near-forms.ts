import type { TolerantAnswer } from '../../search/results/search-tolerantly.ts';
import { searchWords } from '../../words/search-words.ts';
import { make } from './make.ts';

/** Says which forms with confused characters were searched too, and what each found. */
export function showNearForms(status: HTMLElement, forms: TolerantAnswer['forms']): void {
  const counts = forms.map(({ text, articles }) => searchWords.nearCount(text, articles));
  const said = forms.length === 0 ? searchWords.nearNone : searchWords.nearForms(counts);
  status.append(make('p', { class: 'aside near-forms' }, said));
}
