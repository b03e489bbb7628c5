import { addresses } from '../../../routes.ts';
import type { Suggestion } from '../../../views/lists/search-suggestions.ts';
import { fetchJson } from '../../../search/query/read-files.ts';
import { matchSuggestions } from '../../../search/results/match-suggestions.ts';
import { followTyping } from './follow-typing.ts';
import { suggestionList } from './suggestion-list.ts';

let suggestions: Promise<readonly Suggestion[]> | undefined;

/** Offers months, sections, names and headlines under a search field while somebody types; nothing while an input method composes. */
export function suggestWhileTyping(field: HTMLInputElement): void {
  const list = suggestionList(field);
  /** False after the form was sent or the field was left: what arrives then is too late. */
  let isTyping = false;

  const offer = async (): Promise<void> => {
    isTyping = true;
    const all = await loadSuggestions();
    if (isTyping && !isComposing()) list.show(matchSuggestions(field.value, all));
  };
  const close = (): void => {
    isTyping = false;
    list.close();
  };
  const isComposing = followTyping(field, { onTyped: () => void offer(), onCompose: list.close });
  field.addEventListener('blur', close);
  // A page that searches in its place keeps the focus in the field.
  field.form?.addEventListener('submit', close);
  field.addEventListener('keydown', (event) => {
    if (!isComposing() && !event.isComposing && list.onKey(event.key)) event.preventDefault();
  });
  void loadSuggestions();
}

/** What can be offered, loaded once. A failure is silent, because forms work without suggestions; the next change tries again. */
export function loadSuggestions(): Promise<readonly Suggestion[]> {
  suggestions ??= fetchJson<readonly Suggestion[]>(addresses.suggestions).catch(() => {
    suggestions = undefined;
    return [];
  });
  return suggestions;
}
