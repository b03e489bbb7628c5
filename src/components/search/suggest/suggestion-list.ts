import type { Suggestion } from '../../../views/lists/search-suggestions.ts';
import { searchWords } from '../../../words/search-words.ts';
import { addSheet } from '../../add-sheet.ts';
import { makeElement } from '../../elements.ts';
import sheet from './suggestion-list.css?url';

/** The list under a search field that keeps the focus: the combobox pattern of WAI-ARIA. */
export interface SuggestionList {
  show(suggestions: readonly Suggestion[]): void;
  close(): void;
  /** Handles a key while the list is open; returns whether the key is used up. */
  onKey(key: string): boolean;
}

/** Makes the list of a field, closed. */
export function suggestionList(field: HTMLInputElement): SuggestionList {
  void addSheet(sheet);
  const list = makeElement('ul', {
    class: 'suggestion-list',
    role: 'listbox',
    id: 'suggestions',
    'aria-label': searchWords.suggestions,
  });
  let shown: readonly Suggestion[] = [];
  /** Index of the active option; -1 is the field itself. */
  let active = -1;

  const point = (to: number): void => {
    const options = [...list.children];
    options[active]?.setAttribute('aria-selected', 'false');
    active = to;
    options[active]?.setAttribute('aria-selected', 'true');
    options[active]?.scrollIntoView({ block: 'nearest' });
    if (active < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', optionId(active));
  };
  const show = (suggestions: readonly Suggestion[]): void => {
    shown = suggestions;
    list.replaceChildren(...suggestions.map(option));
    point(-1);
    list.hidden = suggestions.length === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
  };
  const close = (): void => {
    show([]);
  };
  const open = (at: number): void => {
    const href = shown[at]?.href;
    if (href !== undefined) location.assign(href);
  };
  const onKey = (key: string): boolean => {
    if (list.hidden) return false;
    const places = shown.length + 1;
    if (key === 'ArrowDown') point(((active + 2) % places) - 1);
    else if (key === 'ArrowUp') point(((active + places) % places) - 1);
    else if (key === 'Escape') close();
    else if (key === 'Enter' && active >= 0) open(active);
    else return false;
    return true;
  };

  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  close();
  field.parentElement?.append(list);
  // Pressing an option must not take the focus out of the field, which would close the list.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest('[role=option]') : null;
    open([...list.children].findIndex((one) => one === pressed));
  });
  return { show, close, onKey };
}

function option({ kind, text, detail }: Suggestion, at: number): HTMLLIElement {
  const about = [searchWords.suggestionKinds[kind], detail].filter((part) => part !== '').join(' · ');
  return makeElement(
    'li',
    { role: 'option', id: optionId(at), 'aria-selected': 'false' },
    makeElement('span', { class: 'text' }, text),
    ' ',
    makeElement('span', { class: 'about' }, about),
  );
}

function optionId(at: number): string {
  return `suggestion-${at}`;
}
