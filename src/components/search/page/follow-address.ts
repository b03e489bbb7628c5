import { formatAddress, parseAddress, type SearchState } from '../../../search/query/search-state.ts';
import { followTyping } from '../suggest/follow-typing.ts';
import { guardComposition } from '../suggest/search-field.ts';
import { type ReadingPlace, readingPlaceOf } from './reading-place.ts';
import type { SearchForm } from './search-form.ts';

/** Shows what a state asks for, at the place where the reader was; `null` when it was not shown before. */
type Show = (state: SearchState, place: ReadingPlace | null) => Promise<void>;

/** How to show once more what the form asks for. */
interface FollowedAddress {
  readonly showAgain: () => void;
}

/** Keeps form, address and results in step, through the browser's history too. Shows what the address asks for now. */
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

  searchAfterPause(form.query, () => {
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
function searchAfterPause(field: HTMLInputElement, search: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
  };
  const onTyped = (): void => {
    stop();
    timer = setTimeout(search, PAUSE_MS);
  };
  followTyping(field, { onTyped, onCompose: stop });
  guardComposition(field);
  field.form?.addEventListener('submit', stop);
}
