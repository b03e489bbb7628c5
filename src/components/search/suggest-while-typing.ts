import '../../styles/suggestions.css';
import type { Suggestion } from '../../archive/suggestions-view.ts';
import { fetchJson } from '../../search/query/fetch-json.ts';
import { matchSuggestions } from '../../search/results/match-suggestions.ts';
import { suggestionList } from './suggestion-list.ts';

let suggestions: Promise<readonly Suggestion[]> | undefined;

/** Offers sections, names and headlines under a search field while somebody types; nothing while an input method composes. */
export function suggestWhileTyping(field: HTMLInputElement): void {
  const list = suggestionList(field);
  let isComposing = false;

  const offer = async (): Promise<void> => {
    const all = await loadSuggestions();
    if (isComposing || document.activeElement !== field) return;
    list.show(matchSuggestions(field.value, all));
  };
  field.addEventListener('compositionstart', () => {
    isComposing = true;
    list.close();
  });
  field.addEventListener('compositionend', () => {
    isComposing = false;
    void offer();
  });
  field.addEventListener('input', () => {
    if (!isComposing) void offer();
  });
  field.addEventListener('blur', list.close);
  field.addEventListener('keydown', (event) => {
    if (!isComposing && !event.isComposing && list.onKey(event.key)) event.preventDefault();
  });
  void loadSuggestions();
}

/** Without suggestions the form works as it is, so a failure is no news; the next letter tries again. */
function loadSuggestions(): Promise<readonly Suggestion[]> {
  suggestions ??= fetchJson<readonly Suggestion[]>('/search/suggestions.json').catch(() => {
    suggestions = undefined;
    return [];
  });
  return suggestions;
}
