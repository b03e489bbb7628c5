import type { PAGE_STATES } from '../../records/desk-protocol.ts';
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

/** What of a page's own files its state follows from. */
export interface PageFacts extends Omit<PageState, 'state'> {
  /** Nobody confirmed its record or corrected anything. */
  readonly isUntouched: boolean;
  readonly articles: readonly string[];
}

/** `intake` is the text of the page's record, empty when there is none. */
export function pageFactsOf(page: DeskPage, intake: string): PageFacts {
  const { id, title, built, corrections, messages } = page;
  const count = (severity: string) => messages.filter((message) => message.severity === severity).length;
  const articles = built?.articles ?? [];
  return {
    id,
    title,
    titles: articles.map((article) => article.title),
    articles: articles.map((article) => article.id),
    errors: count('error'),
    doubts: count('warning'),
    marks: findMarks(intake).length,
    isUntouched: corrections.length === 0 && UNCONFIRMED.test(intake),
  };
}

/** `issued`: ids of all articles that were published. */
export function pageStateOf(
  { articles, isUntouched, ...facts }: PageFacts,
  issued: ReadonlySet<string>,
): PageState {
  const isOpen = facts.errors + facts.doubts + facts.marks > 0;
  const isPublished = articles.length > 0 && articles.every((id) => issued.has(id));
  const unfinished = isOpen ? 'toCheck' : 'checked';
  const working = isUntouched ? 'new' : unfinished;
  return { ...facts, state: isPublished ? 'published' : working };
}
