import type { SearchManifest } from '../../../search/format/manifest.ts';
import type { SearchState } from '../../../search/query/search-state.ts';
import type { RankedAnswer } from '../../../search/results/arrange-hits.ts';
import { showChoices, showChosen } from '../filters/show-filters.ts';
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
  const { showRelated } = await import('../related/show-related.ts');
  const least = Math.max(LISTED_ALONE, run.least);
  await showRelated(page.related, state, {
    ...run,
    least,
    manifest,
    archiveKey: page.archiveKey,
    below: null,
  });
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
  try {
    const { showRelated } = await import('../related/show-related.ts');
    await showRelated(page.related, state, {
      ...run,
      least: LISTED_BELOW,
      manifest,
      archiveKey: page.archiveKey,
      below,
    });
  } catch (problem) {
    console.error(problem);
  }
}
