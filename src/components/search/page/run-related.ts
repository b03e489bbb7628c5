import type { SearchManifest } from '../../../search/format/manifest.ts';
import type { SearchState } from '../../../search/query/search-state.ts';
import type { RankedAnswer } from '../../../search/results/arrange-hits.ts';
import { showChoices, showChosen } from '../filters/show-filters.ts';
import { searchWords } from '../../../words/search-words.ts';
import { makeElement } from '../../elements.ts';
import type { RelatedRun } from '../related/show-related.ts';
import { retryButton } from '../results/search-clock.ts';
import { clearAnswer, type SearchPlaces } from './search-places.ts';
import type { SearchRun } from './search-run.ts';

/** Lists what is related in place of an exact answer. */
export async function showOnlyRelated(
  page: SearchPlaces,
  state: SearchState,
  run: SearchRun,
  manifest: SearchManifest,
): Promise<void> {
  clearAnswer(page);
  showChosen(page.chosen, state, manifest);
  page.clear.hidden = page.chosen.childElementCount === 0;
  showChoices(page.filters, state.selection, manifest);
  for (const control of page.answerControls) control.hidden = false;
  const least = Math.max(LISTED_ALONE, run.least);
  await list(page, state, { ...run, least, manifest, archiveKey: page.archiveKey, below: null });
}

const LISTED_ALONE = 10;
const LISTED_BELOW = 5;
/** Fewer exact results are followed by what is related. */
const FEW = 4;
/** While somebody types, what is not typed to its end is not asked for. */
const PAUSE_MS = 400;

/** Lists what is related below an exact answer that has little or nothing, apart from it. */
export async function offerRelated(
  page: SearchPlaces,
  state: SearchState,
  run: SearchRun,
  { manifest, final }: { readonly manifest: SearchManifest; readonly final: RankedAnswer },
): Promise<void> {
  const { answer, ranked } = final;
  if (answer.problem !== null || answer.unsearched > 0 || ranked.length >= FEW || state.view === 'lines')
    return;
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  if (run.signal.aborted) return;
  const listed = [...page.results.querySelectorAll<HTMLElement>('[data-article-id]')];
  const below = new Set(listed.map(({ dataset }) => dataset['articleId'] ?? ''));
  await list(page, state, { ...run, least: LISTED_BELOW, manifest, archiveKey: page.archiveKey, below });
}

/** Lists what is related, or says that not even the program for it has loaded. */
async function list({ related }: SearchPlaces, state: SearchState, run: RelatedRun): Promise<void> {
  try {
    const { showRelated } = await import('../related/show-related.ts');
    await showRelated(related, state, run);
  } catch (problem) {
    console.error(problem);
    if (run.signal.aborted) return;
    related.section.hidden = false;
    related.status.replaceChildren(
      makeElement('p', { class: 'problem' }, searchWords.relatedIncomplete, retryButton()),
    );
  }
}
