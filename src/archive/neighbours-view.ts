import type { Crumb } from './crumbs-view.ts';

/** What stands before and after something in a list; absent at the ends. */
export interface NeighboursView {
  readonly previous?: Required<Crumb>;
  readonly next?: Required<Crumb>;
}

/** `items` is in the order of reading and holds `item`. */
export function neighboursView<Item>(
  item: Item,
  items: readonly Item[],
  link: (item: Item) => Required<Crumb>,
): NeighboursView {
  const index = items.indexOf(item);
  const previous = items[index - 1];
  const next = items[index + 1];
  return {
    ...(previous !== undefined && { previous: link(previous) }),
    ...(next !== undefined && { next: link(next) }),
  };
}
