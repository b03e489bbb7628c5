import type { SearchPage } from './search-page.ts';

/** Takes everything off the page that an answer has put there. */
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
}: SearchPage): void {
  for (const place of [status, chosen, results, more, lines, chart, filters]) place.replaceChildren();
  for (const control of [...answerControls, ...listControls]) control.hidden = true;
}
