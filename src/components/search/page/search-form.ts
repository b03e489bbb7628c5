import { SEARCH_PARAMETERS } from '../../../routes.ts';
import {
  type Filter,
  FILTERS,
  ORDERS,
  MODES,
  parseAddress,
  type SearchState,
  VIEWS,
} from '../../../search/query/search-state.ts';
import { findElement } from '../../elements.ts';

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
  const query = findElement(form, `[name=${SEARCH_PARAMETERS.query}]`, HTMLInputElement);
  const order = findElement(root, `[name=${SEARCH_PARAMETERS.order}]`, HTMLSelectElement);
  const filters = findElement(root, '[data-search-filters]', HTMLElement);
  const period = findElement(root, '[data-search-period]', HTMLElement);
  const from = findElement(period, `[name=${SEARCH_PARAMETERS.from}]`, HTMLInputElement);
  const to = findElement(period, `[name=${SEARCH_PARAMETERS.to}]`, HTMLInputElement);
  const clear = findElement(root, '[data-search-clear]', HTMLButtonElement);
  const chosen = findElement(root, '[data-search-chosen]', HTMLElement);
  const near = findElement(root, `[name=${SEARCH_PARAMETERS.tolerant}]`, HTMLInputElement);
  const modes = [...root.querySelectorAll<HTMLInputElement>(`[name=${SEARCH_PARAMETERS.mode}]`)];
  const views = [...root.querySelectorAll<HTMLButtonElement>('button[data-view]')];
  let { selection, view } = parseAddress('');

  const choose = (filter: Filter, value: string, isChosen: boolean): void => {
    const others = selection[filter].filter((one) => one !== value);
    selection = { ...selection, [filter]: isChosen ? [...others, value] : others };
  };

  const writeDays = (days: SearchState['days']): void => {
    from.value = days.from;
    to.value = days.to;
  };

  const pressView = (): void => {
    for (const button of views) {
      button.setAttribute('aria-pressed', String(button.dataset['view'] === view));
    }
  };

  return {
    query,
    read: () => ({
      query: query.value,
      selection,
      days: { from: from.value, to: to.value },
      order: ORDERS.find((one) => one === order.value) ?? 'relevance',
      view,
      mode: MODES.find((one) => modes.some(({ checked, value }) => checked && value === one)) ?? 'exact',
      isTolerant: near.checked,
    }),
    write: (state) => {
      query.value = state.query;
      order.value = state.order;
      ({ selection, view } = state);
      near.checked = state.isTolerant;
      for (const radio of modes) radio.checked = radio.value === state.mode;
      pressView();
      writeDays(state.days);
    },
    onAsk: (callback) => {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        callback();
      });
      order.addEventListener('change', callback);
      for (const box of [near, ...modes]) box.addEventListener('change', callback);
      for (const button of views) {
        button.addEventListener('click', () => {
          view = VIEWS.find((one) => one === button.dataset['view']) ?? view;
          pressView();
          callback();
        });
      }
      for (const end of [from, to]) end.addEventListener('change', callback);
      period.addEventListener('click', ({ target }) => {
        const bar = target instanceof Element ? target.closest<HTMLElement>('button[data-from]') : null;
        if (bar === null) return;
        writeDays({ from: bar.dataset['from'] ?? '', to: bar.dataset['to'] ?? '' });
        callback();
      });
      filters.addEventListener('change', ({ target }) => {
        if (!(target instanceof HTMLInputElement)) return;
        const filter = FILTERS.find((one) => one === target.name);
        if (filter === undefined) return;
        choose(filter, target.value, target.checked);
        callback();
      });
      chosen.addEventListener('click', ({ target }) => {
        const chip = target instanceof Element ? target.closest('button') : null;
        if (chip === null) return;
        const filter = FILTERS.find((one) => one === chip.dataset['filter']);
        if (filter === undefined) writeDays({ from: '', to: '' });
        else choose(filter, chip.dataset['value'] ?? '', false);
        callback();
      });
      clear.addEventListener('click', () => {
        ({ selection } = parseAddress(''));
        writeDays({ from: '', to: '' });
        callback();
      });
    },
  };
}
