import { parseAddress } from '../../search/query/parse-address.ts';
import { FILTERS, ORDERS } from '../../search/query/search-state.ts';
import type { Filter, SearchState } from '../../search/query/search-state.ts';
import { findElement } from './find-element.ts';

/** The form of the search page, read and written as one state. */
export interface SearchForm {
  readonly query: HTMLInputElement;
  read(): SearchState;
  write(state: SearchState): void;
  /** Calls back when the reader presses Enter or the button, or chooses a filter or an order. */
  onAsk(callback: () => void): void;
}

/** Binds the form; filters are those of the last `write`, or as the reader has changed them since. */
export function searchForm(root: ParentNode): SearchForm {
  const form = findElement(root, '[data-search-form]', HTMLFormElement);
  const query = findElement(form, '[name=q]', HTMLInputElement);
  const order = findElement(root, '[name=sort]', HTMLSelectElement);
  const filters = findElement(root, '[data-search-filters]', HTMLElement);
  const clear = findElement(root, '[data-search-clear]', HTMLButtonElement);
  let { selection, days, view, isTolerant } = parseAddress('');

  const choose = (filter: Filter, value: string, isChosen: boolean): void => {
    const others = selection[filter].filter((one) => one !== value);
    selection = { ...selection, [filter]: isChosen ? [...others, value] : others };
  };

  return {
    query,
    read: () => ({
      query: query.value,
      selection,
      days,
      order: ORDERS.find((one) => one === order.value) ?? 'relevance',
      view,
      isTolerant,
    }),
    write: (state) => {
      query.value = state.query;
      order.value = state.order;
      ({ selection, days, view, isTolerant } = state);
    },
    onAsk: (callback) => {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        callback();
      });
      order.addEventListener('change', callback);
      filters.addEventListener('change', ({ target }) => {
        if (!(target instanceof HTMLInputElement)) return;
        const filter = FILTERS.find((one) => one === target.name);
        if (filter === undefined) return;
        choose(filter, target.value, target.checked);
        callback();
      });
      clear.addEventListener('click', () => {
        ({ selection, days } = parseAddress(''));
        callback();
      });
    },
  };
}
