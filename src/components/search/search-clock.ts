import type { SearchProgress } from '../../search/query/search-engine.ts';
import type { SearchManifest } from '../../search/format/manifest.ts';
import { searchWords } from '../../words/search-words.ts';
import { make } from './make.ts';
import { partName } from './part-name.ts';
import { retryButton } from './retry-button.ts';

/** Tells the reader how far a search has come. */
export interface SearchClock {
  readonly tick: (progress: SearchProgress) => void;
  readonly stop: () => void;
}

/** A search that takes longer says so; a quick one must not flicker. */
const PATIENCE_MS = 300;
/** A part that takes this long is named; it may still come. */
const SLOW_MS = 4000;
/** Readers who listen would hear nothing else if every part were announced. */
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
        say(...line(), make('p', { class: 'problem' }, what, retryButton()));
      }, SLOW_MS);
    },
  };
}

function meter({ answer, searched, parts }: SearchProgress): HTMLElement {
  if (parts === 1) return make('p', {}, searchWords.searching);
  const text = searchWords.searched(searched, parts, answer.hits.length);
  // The words beside it say the same.
  const bar = make('progress', { max: String(parts), value: String(searched), 'aria-hidden': 'true' });
  return make('p', { class: 'searched' }, text, bar);
}
