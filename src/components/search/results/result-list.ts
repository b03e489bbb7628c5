import { entryKey } from '../../../search/format/entries.ts';
import type { Hit } from '../../../search/query/search-answer.ts';
import { groupByStory } from '../../../search/results/arrange-hits.ts';
import { searchWords } from '../../../words/search-words.ts';
import { makeButton, makeElement } from '../../elements.ts';
import { type ResultContext, resultItem } from './result-item.ts';
import { snippetObserver } from './show-snippets.ts';

/** The list of results while a search runs, and afterwards. */
export interface ResultList {
  /**
   * Lists the first of these hits. What a reader looks at or has stepped into stays where it is while others come in; false
   * tells that the list is not in the given order because of that.
   */
  readonly show: (ranked: readonly Hit[]) => Promise<boolean>;
  /** Puts everything into the order that was given last. */
  readonly rerank: () => Promise<void>;
  /** Whether the reader has turned to it. */
  readonly isRead: () => boolean;
}

/** Results that are listed before the reader asks for more: each costs half a kilobyte and a request, and many make a phone stutter. */
const LISTED_AT_ONCE = 40;

/** The list of one search; the last search's list stays in its place until the first results are there. */
export function resultList(
  { results, more }: { readonly results: HTMLElement; readonly more: HTMLElement },
  context: ResultContext,
  { signal, least }: { readonly signal: AbortSignal; readonly least: number },
): ResultList {
  const items = new Map<string, HTMLLIElement>();
  const snippets = snippetObserver(context.phrases, signal);
  const reader = watchReader(results, signal);
  let given: readonly Hit[] = [];
  let order: readonly Hit[] = [];
  let room = Math.max(LISTED_AT_ONCE, least);
  let turn = 0;

  const draw = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const rows = groupByStory(order);
    const listed = rows.slice(0, room);
    const heads = await context.loadHeads(listed.flat().filter((hit) => !items.has(entryKey(hit.entry))));
    if (signal.aborted || mine !== turn) return;
    for (const hit of heads) {
      const item = resultItem(hit, context);
      items.set(entryKey(hit.entry), item);
      snippets.observe(item);
    }
    const drawn = listed.map((row) =>
      withSameStory(row.flatMap((hit) => items.get(entryKey(hit.entry)) ?? [])),
    );
    replaceTail(results, drawn);
    const left = rows.length - listed.length;
    more.replaceChildren(...(left > 0 ? [moreButton(left)] : []));
    reader.begin();
  };

  const moreButton = (left: number): HTMLButtonElement =>
    makeButton(searchWords.more(Math.min(left, LISTED_AT_ONCE), left), () => void listMore(), {
      class: 'quiet',
    });
  const listMore = async (): Promise<void> => {
    const first = room;
    room += LISTED_AT_ONCE;
    await draw();
    results.children[first]?.querySelector<HTMLElement>('a.title')?.focus();
  };

  return {
    show: async (ranked) => {
      given = ranked;
      const wanted = new Set(ranked);
      const kept = reader.isReading() ? order.slice(0, room).filter((hit) => wanted.has(hit)) : [];
      const keptOnes = new Set(kept);
      order = [...kept, ...ranked.filter((hit) => !keptOnes.has(hit))];
      await draw();
      return kept.every((hit, at) => hit === ranked[at]);
    },
    isRead: reader.isReading,
    rerank: async () => {
      order = given;
      await draw();
      results.scrollIntoView({ block: 'start' });
    },
  };
}

/** Elements that stand where they should are not touched: the reader may be in them. */
function replaceTail(list: HTMLElement, wanted: readonly HTMLElement[]): void {
  const standing = [...list.children];
  const differing = wanted.findIndex((item, at) => standing[at] !== item);
  const from = differing < 0 ? wanted.length : differing;
  for (const item of standing.slice(from)) item.remove();
  list.append(...wanted.slice(from));
}

/** The first of some results that print one story, with the others under it, where they open on request. */
function withSameStory([first, ...copies]: readonly HTMLLIElement[]): HTMLLIElement {
  if (first === undefined) throw new RangeError('No result');
  const old = first.querySelector(':scope > .same-story');
  const known = [...(old?.querySelectorAll(':scope > ol > li') ?? [])];
  const isSame = known.length === copies.length && copies.every((copy, at) => copy === known[at]);
  if (isSame) return first;
  old?.remove();
  if (copies.length === 0) return first;
  first.append(
    makeElement(
      'details',
      { class: 'same-story' },
      makeElement('summary', {}, searchWords.sameStory(copies.length)),
      makeElement('ol', { class: 'results' }, ...copies),
    ),
  );
  return first;
}

/** Tells whether the reader has turned to a list. */
interface WatchedReader {
  /** The list is there from now on: what happened before does not count. */
  readonly begin: () => void;
  readonly isReading: () => boolean;
}

/** Watches for signs that a list is being read: a pointer or the focus in it, or scrolling. */
function watchReader(list: HTMLElement, signal: AbortSignal): WatchedReader {
  let hasBegun = false;
  let isReading = false;
  const notice = (): void => {
    isReading ||= hasBegun;
  };
  for (const sign of ['pointerover', 'pointermove', 'focusin']) {
    list.addEventListener(sign, notice, { signal, passive: true });
  }
  for (const sign of ['wheel', 'touchmove']) addEventListener(sign, notice, { signal, passive: true });
  return {
    begin: () => {
      hasBegun = true;
    },
    isReading: () => isReading,
  };
}
