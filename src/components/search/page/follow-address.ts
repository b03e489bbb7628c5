import { formatAddress, parseAddress, type SearchState } from '../../../search/query/search-state.ts';
import { guardComposition } from '../suggest/search-field.ts';
import { type ReadingPlace, readingPlaceOf } from './reading-place.ts';
import type { SearchForm } from './search-form.ts';

/** Shows what a state asks for, and where the reader was in it, if he was. */
type Show = (state: SearchState, place: ReadingPlace | null) => Promise<void>;

/** How to show once more what the form asks for. */
interface FollowedAddress {
  readonly showAgain: () => void;
}

/** Keeps form, address and what is shown together, through the history of the browser too. Shows what the address asks for now. */
export function followAddress(form: SearchForm, show: Show): FollowedAddress {
  /** Whether the reader has asked for what the address says; typing goes on over what was only typed. */
  let isAsked = true;

  const go = (how: 'pushState' | 'replaceState'): void => {
    const state = form.read();
    const address = `${location.pathname}${formatAddress(state)}`;
    if (address !== `${location.pathname}${location.search}`) history[how](null, '', address);
    void show(state, null);
  };
  const restore = (): void => {
    const state = parseAddress(location.search);
    form.write(state);
    isAsked = true;
    void show(state, readingPlaceOf(history.state));
  };

  followTyping(form.query, () => {
    go(isAsked ? 'pushState' : 'replaceState');
    isAsked = false;
  });
  form.onAsk(() => {
    const isTyped = !isAsked && form.read().query === parseAddress(location.search).query;
    go(isTyped ? 'replaceState' : 'pushState');
    isAsked = true;
  });
  addEventListener('popstate', restore);
  restore();
  return {
    showAgain: () => {
      void show(form.read(), readingPlaceOf(history.state));
    },
  };
}

/** Waits until the reader pauses: short enough to feel live, long enough not to search for every letter. */
const PAUSE_MS = 180;

/** Calls `search` when the reader pauses, and never while an input method still composes. */
function followTyping(field: HTMLInputElement, search: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let composing = false;

  const searchSoon = (): void => {
    clearTimeout(timer);
    if (!composing) timer = setTimeout(search, PAUSE_MS);
  };
  field.addEventListener('compositionstart', () => {
    composing = true;
    clearTimeout(timer);
  });
  field.addEventListener('compositionend', () => {
    composing = false;
    searchSoon();
  });
  field.addEventListener('input', searchSoon);
  guardComposition(field);
  field.form?.addEventListener('submit', () => {
    clearTimeout(timer);
  });
}
