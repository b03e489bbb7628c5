import type { SearchManifest, ShardSummary } from '../../../search/format/manifest.ts';
import type { SearchProgress } from '../../../search/query/search-engine.ts';
import { searchWords } from '../../../words/search-words.ts';
import { makeElement } from '../../elements.ts';

/** Shows the progress of a search. */
interface SearchClock {
  readonly tick: (progress: SearchProgress) => void;
  readonly stop: () => void;
}

/** A search that takes longer shows its progress; a quick one must not flicker. */
const PATIENCE_MS = 300;
/** A part that takes this long is named; it may still come. */
const SLOW_MS = 4000;
/** Screen readers would be flooded if every part were announced. */
const PAUSE_MS = 1000;

/** Shows in the status how far a search has come, at most once in a while, and which part keeps it waiting. */
export function searchClock(status: HTMLElement, manifest: SearchManifest): SearchClock {
  let saidAt = Date.now() + PATIENCE_MS - PAUSE_MS;
  let next: ReturnType<typeof setTimeout> | undefined;
  let slow: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    clearTimeout(next);
    clearTimeout(slow);
  };
  const say = (...parts: readonly (Node | string)[]): void => {
    saidAt = Date.now();
    status.replaceChildren(...parts);
  };
  return {
    stop,
    tick: (progress) => {
      stop();
      const line = (): Node[] => [meter(progress)];
      next = setTimeout(
        () => {
          say(...line());
        },
        Math.max(0, saidAt + PAUSE_MS - Date.now()),
      );
      slow = setTimeout(() => {
        const what = searchWords.slow(partName(progress.next, manifest));
        say(...line(), makeElement('p', { class: 'problem' }, what, retryButton()));
      }, SLOW_MS);
    },
  };
}

function meter({ answer, searched, parts }: SearchProgress): HTMLElement {
  if (parts === 1) return makeElement('p', {}, searchWords.searching);
  const text = searchWords.searched(searched, parts, answer.hits.length);
  // The words beside it say the same.
  const bar = makeElement('progress', { max: String(parts), value: String(searched), 'aria-hidden': 'true' });
  return makeElement('p', { class: 'searched' }, text, bar);
}

/** What a part of the index is about, in words: papers and years. */
export function partName(
  { papers, from, to }: Pick<ShardSummary, 'papers' | 'from' | 'to'>,
  { papers: names }: SearchManifest,
): string {
  const years = searchWords.years(from.slice(0, 4), to.slice(0, 4));
  return searchWords.part(
    papers.map((slug) => names[slug] ?? slug),
    years,
  );
}

/** The button that searches once more; the page listens for it. */
export function retryButton(): HTMLButtonElement {
  return makeElement('button', { type: 'button', 'data-search-retry': '' }, searchWords.retry);
}
