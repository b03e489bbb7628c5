import { EVERYWHERE } from '../../archive/calendar-index.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { isDateOpen } from '../../archive/listed-days.ts';
import { pageName } from '../../archive/page-names.ts';
import type { PageRecord } from '../../records/page-record.ts';
import { addresses } from '../../routes.ts';
import { words } from '../../words/words.ts';
import { type Crumb, linkNeighbours, neighboursView, type NeighboursView } from '../links/crumbs.ts';
import { dateView } from '../links/date-view.ts';

/** Where one can turn to from a newspaper page. */
export interface PageStep {
  readonly label: string;
  readonly neighbours: NeighboursView;
}

/** The pages beside it on the day on which it is listed, in all papers; and what its paper has of other days. */
export function pageSteps(page: PageRecord, archive: ArchiveIndex): readonly PageStep[] {
  const { earliest } = page.date;
  const ofDay = isDateOpen(page.date)
    ? []
    : archive.pagesIn(EVERYWHERE, earliest).filter(({ date }) => date.earliest === earliest);
  return [
    {
      label: words.page.ofSameDay,
      neighbours: neighboursView(page, ofDay, (one) => ({
        text: `${archive.getPaper(one.paper.value).name} ${pageName(one)}`,
        href: addresses.page(one.id),
      })),
    },
    { label: words.page.ofSamePaper, neighbours: otherDays(page, archive) },
  ].filter(({ neighbours }) => neighbours.previous !== undefined || neighbours.next !== undefined);
}

function otherDays(page: PageRecord, archive: ArchiveIndex): NeighboursView {
  const link = (id: string): Required<Crumb> => ({
    text: dateView(archive.getPage(id).date, id).text,
    href: addresses.page(id),
  });
  return linkNeighbours(archive.pagesBeside(page), link);
}
