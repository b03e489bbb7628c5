import { type ArchiveAnswer, askArchives } from '../../../related/question/ask-archives.ts';
import { questionTerms, type QuestionTerms } from '../../../related/question/question-terms.ts';
import { simplifyQuestion } from '../../../related/question/simplify-question.ts';
import { addresses } from '../../../routes.ts';
import type { SearchManifest } from '../../../search/format/manifest.ts';
import { readFilesFrom } from '../../../search/query/read-files.ts';
import { type Filter, FILTERS, formatAddress, type SearchState } from '../../../search/query/search-state.ts';
import { relatedWords } from '../../../words/related-words.ts';
import { searchWords } from '../../../words/search-words.ts';
import { makeButton, makeElement } from '../../elements.ts';
import { nameOfValue } from '../../../search/results/filter-names.ts';
import { articleIdOf, type ListedPage, relatedItem } from './related-item.ts';
import type { RelatedPlaces } from './related-places.ts';
import { relatedStatus } from './related-status.ts';

/** How related articles are shown. */
export interface RelatedRun {
  readonly signal: AbortSignal;
  /** How many are listed at first, and at once on request. */
  readonly least: number;
  readonly isFresh: boolean;
  /** Key of the archive that the page was built from. */
  readonly archiveKey: string;
  readonly manifest: SearchManifest;
  /** Whether the list stands below that of an exact search, whose articles it leaves out. */
  readonly below: ReadonlySet<string> | null;
}

/** Results that the reader asks for at once. */
const MORE = 10;
/** Every group of bundles. */
const ALL_DEPTHS = Infinity;
/** A search that takes longer says so; a quick one must not flicker. */
const PATIENCE_MS = 300;

/** Asks all archives what has most in common with a query, and lists it as answers come in. */
export async function showRelated(places: RelatedPlaces, state: SearchState, run: RelatedRun): Promise<void> {
  const { signal } = run;
  places.section.hidden = false;
  const query = await simplifyQuestion(state.query, readFilesFrom(addresses.search, run.isFresh));
  const question = questionTerms(query);
  if (signal.aborted) return;
  if (question.terms.length === 0) {
    places.status.replaceChildren(makeElement('p', {}, relatedWords.nothingToAsk));
    return;
  }
  let limit = run.least;
  let depth = 1;
  const ask = async (): Promise<void> => {
    const found = await askAndList(places, { state, run, question, limit, depth });
    if (signal.aborted) return;
    places.more.replaceChildren(
      ...(places.results.childElementCount >= limit && found > limit + (run.below?.size ?? 0)
        ? [run.below === null ? moreButton() : moreLink(state)]
        : []),
    );
    places.status.querySelector('[data-related-older]')?.addEventListener('click', () => {
      depth = ALL_DEPTHS;
      void ask();
    });
  };
  const moreButton = (): HTMLElement =>
    makeButton(
      relatedWords.more,
      () => {
        const first = limit;
        limit += MORE;
        void ask().then(() => {
          places.results.children[first]?.querySelector<HTMLElement>('a.title')?.focus();
        });
      },
      { class: 'quiet' },
    );
  await ask();
}

/** The same filters, for what is related alone. */
function moreLink(state: SearchState): HTMLElement {
  const address = formatAddress({ ...state, mode: 'related' });
  return makeElement('a', { href: `${addresses.search}${address}` }, relatedWords.all);
}

/** What is asked now: more than before when the reader wants more. */
interface AskedNow {
  readonly state: SearchState;
  readonly run: RelatedRun;
  readonly question: QuestionTerms;
  readonly limit: number;
  readonly depth: number;
}

/** Returns how many pages have anything in common with the question. */
async function askAndList(
  { archives, status, results }: RelatedPlaces,
  { state, run, question, limit, depth }: AskedNow,
): Promise<number> {
  const { signal, manifest, below } = run;
  const { terms } = question;
  const { selection, days } = state;
  const waiting = setTimeout(() => {
    status.replaceChildren(makeElement('p', {}, relatedWords.searching));
  }, PATIENCE_MS);
  let answers: readonly ArchiveAnswer[] = [];
  const wanted = {
    terms,
    filters: filtersInWords(selection, manifest),
    days,
    scope: { cities: selection.city, papers: selection.paper, years: selection.year, ...days },
    limit: limit + (below?.size ?? 0),
    depth,
    isFresh: run.isFresh,
  };
  const onAnswer = (part: readonly ArchiveAnswer[]): void => {
    answers = part;
    const pages = listed(part).filter(({ url }) => below?.has(articleIdOf(url) ?? '') !== true);
    results.replaceChildren(...pages.slice(0, limit).map((page) => relatedItem(page, terms)));
  };
  try {
    await askArchives(archives, wanted, onAnswer, signal);
  } finally {
    clearTimeout(waiting);
  }
  const found = answers.reduce((sum, answer) => sum + answer.found, 0);
  if (signal.aborted) return found;
  status.replaceChildren(
    ...relatedStatus({
      answers,
      question,
      found,
      articles: results.querySelectorAll(':scope > [data-article-id]').length,
      notes: results.querySelectorAll(':scope > :not([data-article-id])').length,
      isFiltered: days.from !== '' || days.to !== '' || Object.keys(wanted.filters).length > 0,
      isBelow: below !== null,
      isStale: answers.some(
        ({ archive, key }) => archive === archives[0] && key !== '' && key !== run.archiveKey,
      ),
    }),
  );
  return found;
}

/** The pages of all archives, best first. */
function listed(answers: readonly ArchiveAnswer[]): ListedPage[] {
  return answers
    .flatMap(({ archive, pages }) => pages.map((page) => ({ ...page, archive })))
    .toSorted((a, b) => b.score - a.score);
}

/** The address has slugs; the index, which other people's programs show, has words. */
function filtersInWords(
  selection: SearchState['selection'],
  manifest: SearchManifest,
): Record<string, string[]> {
  const inWords = (filter: Filter): string[] =>
    selection[filter].map((value) => nameOfValue(filter, value, manifest));
  const chosen = FILTERS.filter((filter) => selection[filter].length > 0);
  return Object.fromEntries(chosen.map((filter) => [searchWords.filterNames[filter], inWords(filter)]));
}
