import type { Hit, ListedHit } from '../../search/query/search-answer.ts';
import {
  type ConcordanceLine,
  type ConcordanceOrder,
  makeConcordance,
  sortConcordance,
} from '../../search/results/concordance.ts';
import { searchWords } from '../../words/search-words.ts';
import { articleAddress } from './article-address.ts';
import { ARTICLES_BY_LINE } from './articles-by-line.ts';
import { loadInTurn } from './load-in-turn.ts';
import { loadText } from './load-text.ts';
import { make } from './make.ts';
import type { ResultContext } from './result-item.ts';

const { lines: words } = searchWords;

/** Shows one occurrence a line, all aligned, as a table that sorts by the text on either side. */
export async function showConcordance(
  place: HTMLElement,
  hits: readonly Hit[],
  context: ResultContext,
  signal: AbortSignal,
  most = ARTICLES_BY_LINE,
): Promise<void> {
  try {
    const listed = await context.loadHeads(hits.slice(0, most));
    const ids = listed.map(({ head }) => head.id);
    const texts = await loadInTurn(ids, loadText, signal);
    if (texts === undefined) return;
    const lines = texts.flatMap((text) => makeConcordance(text, context.phrases));
    drawTable(place, lines, { hits: listed, context, order: 'reading' });
    if (hits.length > most) place.append(moreButton());
  } catch {
    if (!signal.aborted) place.replaceChildren(make('p', { class: 'lost' }, searchWords.noSnippet));
  }

  function moreButton(): HTMLButtonElement {
    const button = make('button', { type: 'button', class: 'quiet' }, words.more(hits.length - most));
    button.addEventListener('click', () => {
      void showConcordance(place, hits, context, signal, most + ARTICLES_BY_LINE);
    });
    return button;
  }
}

interface Drawing {
  readonly hits: readonly ListedHit[];
  readonly context: ResultContext;
  readonly order: ConcordanceOrder;
}

function drawTable(place: HTMLElement, lines: readonly ConcordanceLine[], drawing: Drawing): void {
  const titles = new Map(drawing.hits.map((hit) => [hit.head.id, hit]));
  const rows = sortConcordance(lines, drawing.order).map((line) => {
    const hit = titles.get(line.articleId);
    const source =
      hit === undefined ? '' : `${hit.head.title}，${drawing.context.manifest.papers[hit.entry.paper] ?? ''}`;
    return row(line, source, articleAddress(line.articleId, drawing.context));
  });
  const widest = Math.max(1, ...lines.map(({ hit }) => [...hit].length));
  const table = make(
    'table',
    { class: 'concordance', style: `--hit: ${widest}` },
    make('caption', { class: 'hidden' }, words.caption(lines.length)),
    make('thead', {}, make('tr', {}, ...heads(drawing.order))),
    make('tbody', {}, ...rows),
  );
  table.tHead?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const chosen = SIDES.find((side) => side === button?.dataset['order']);
    if (chosen === undefined) return;
    drawTable(place, lines, { ...drawing, order: chosen === drawing.order ? 'reading' : chosen });
    place.querySelector<HTMLElement>(`[data-order=${chosen}]`)?.focus();
  });
  const old = place.querySelector('table');
  if (old === null) place.replaceChildren(table);
  else old.replaceWith(table);
}

const SIDES = ['left', 'right'] as const;

function heads(order: ConcordanceOrder): HTMLElement[] {
  const side = (name: (typeof SIDES)[number]): HTMLElement =>
    make(
      'th',
      { scope: 'col', class: name, 'aria-sort': order === name ? 'ascending' : 'none' },
      make('button', { type: 'button', class: 'quiet', 'data-order': name, title: words.sort }, words[name]),
    );
  return [
    side('left'),
    make('th', { scope: 'col', class: 'hit' }, words.hit),
    side('right'),
    make('th', { scope: 'col', class: 'source' }, words.source),
  ];
}

function row({ left, hit, right }: ConcordanceLine, source: string, href: string): HTMLElement {
  return make(
    'tr',
    {},
    make('td', { class: 'left' }, make('span', {}, left)),
    make('td', { class: 'hit' }, make('a', { href, title: source }, make('mark', {}, hit))),
    make('td', { class: 'right' }, make('span', {}, right)),
    make('td', { class: 'source' }, source),
  );
}
