import type { RelatedPlaces } from '../related/related-places.ts';
import type { SearchForm } from './search-form.ts';

/** Where the search page shows things. */
export interface SearchPlaces {
  /** Key of the archive that the page was built from. */
  readonly archiveKey: string;
  readonly form: SearchForm;
  readonly status: HTMLElement;
  /** What the reader has narrowed the search to. */
  readonly chosen: HTMLElement;
  readonly results: HTMLElement;
  /** Where more results are asked for. */
  readonly more: HTMLElement;
  /** The concordance: one occurrence a line. */
  readonly lines: HTMLElement;
  readonly tools: HTMLElement;
  readonly chart: HTMLElement;
  readonly filters: HTMLElement;
  /** Shown only when something is found. */
  readonly answerControls: readonly HTMLElement[];
  /** Shown only when the filters leave something of it. */
  readonly listControls: readonly HTMLElement[];
  /** Shown only when a filter is chosen. */
  readonly clear: HTMLElement;
  /** Where what is related is shown. */
  readonly related: RelatedPlaces;
  /** Shown before anything is asked. */
  readonly idle: HTMLElement;
}

/** Takes everything off the page that an exact answer has put there. */
export function clearAnswer({
  status,
  chosen,
  results,
  more,
  lines,
  chart,
  filters,
  answerControls,
  listControls,
}: SearchPlaces): void {
  for (const place of [status, chosen, results, more, lines, chart, filters]) place.replaceChildren();
  for (const control of [...answerControls, ...listControls]) control.hidden = true;
}

/** Takes off the page what is related to another query. */
export function clearRelated({ related }: SearchPlaces): void {
  related.section.hidden = true;
  for (const place of [related.status, related.results, related.more]) place.replaceChildren();
}
