import type { PublicationDate } from '../records/publication-date.ts';

/** An article, or a page, which has no `order`. */
interface Dated {
  readonly id: string;
  readonly pageId?: string;
  readonly order?: number;
  readonly date: PublicationDate;
}

/** Compares for lists: newest first by the earliest possible day, then by page, then in reading order. */
export function newestFirst(a: Dated, b: Dated): number {
  if (a.date.earliest !== b.date.earliest) return a.date.earliest < b.date.earliest ? 1 : -1;
  const [left, right] = [a.pageId ?? a.id, b.pageId ?? b.id];
  if (left !== right) return left < right ? -1 : 1;
  return (a.order ?? 0) - (b.order ?? 0);
}
