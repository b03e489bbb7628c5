import type { PAGE_STATES } from '../../records/desk-protocol.ts';
import type { IssuedId } from '../../records/registry-records.ts';
import type { DeskPage } from '../page/desk-page.ts';
import { findMarks, UNCONFIRMED } from '../record/marks.ts';

/** A page as it lies in the tray. */
export interface PageState {
  readonly id: string;
  readonly state: (typeof PAGE_STATES)[number];
  /** Paper, date and the page's own name. */
  readonly title: string;
  readonly titles: readonly string[];
  readonly errors: number;
  readonly doubts: number;
  /** Fields of the record that are to be checked. */
  readonly marks: number;
}

/** Determines the state of a page. `intake` is the text of its record, empty when there is none. */
export function pageStateOf(page: DeskPage, intake: string, issued: readonly IssuedId[]): PageState {
  const { id, built, corrections, messages } = page;
  const count = (severity: string) => messages.filter((message) => message.severity === severity).length;
  const marks = findMarks(intake).length;
  const facts = { errors: count('error'), doubts: count('warning'), marks };
  const isOpen = facts.errors + facts.doubts + marks > 0;
  const isUntouched = corrections.length === 0 && UNCONFIRMED.test(intake);
  const articles = built?.articles ?? [];
  const known = new Set(issued.map((one) => one.id));
  const isPublished = articles.length > 0 && articles.every((article) => known.has(article.id));
  const unfinished = isOpen ? 'toCheck' : 'checked';
  const working = isUntouched ? 'new' : unfinished;
  return {
    id,
    state: isPublished ? 'published' : working,
    title: page.title,
    titles: articles.map(({ title }) => title),
    ...facts,
  };
}
