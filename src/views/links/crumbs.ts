import { type Beside, neighbours } from '../../archive/calendar-index.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { pageName } from '../../archive/page-names.ts';
import type { PageRecord } from '../../records/page-record.ts';
import { addresses } from '../../routes.ts';
import { dateView } from './date-view.ts';

/** One step of the way from the province down; the last one is where the reader stands. */
export interface Crumb {
  readonly text: string;
  /** Absent for the page itself. */
  readonly href?: string;
}

/** Province, city, paper, date and page: the way to everything that stands on a newspaper page; `article` is the id of one. */
export function crumbsView(page: PageRecord, archive: ArchiveIndex, article?: string): readonly Crumb[] {
  const city = archive.getCity(page.city);
  const paper = archive.getPaper(page.paper.value);
  const date = dateView(page.date, page.id);
  return [
    { text: shortProvince(city.province), href: addresses.cities },
    { text: city.name, href: addresses.city(city.slug) },
    { text: paper.name, href: addresses.paper(paper.slug) },
    { text: date.text, href: date.href },
    {
      text: pageName(page),
      href: article === undefined ? addresses.page(page.id) : addresses.onPage(page.id, article),
    },
  ];
}

/** 河南省 is 河南 in running text. */
function shortProvince(province: string): string {
  return province.replace(/省$/u, '');
}

/** What stands before and after something in a list; absent at the ends. */
export type NeighboursView = Beside<Required<Crumb>>;

/** `items` is in the order of reading and holds `item`. */
export function neighboursView<Item>(
  item: Item,
  items: readonly Item[],
  link: (item: Item) => Required<Crumb>,
): NeighboursView {
  return linkNeighbours(neighbours(items).get(item) ?? {}, link);
}

export function linkNeighbours<Item>(
  { previous, next }: Beside<Item>,
  link: (item: Item) => Required<Crumb>,
): NeighboursView {
  return {
    ...(previous !== undefined && { previous: link(previous) }),
    ...(next !== undefined && { next: link(next) }),
  };
}
