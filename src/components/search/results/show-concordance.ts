import { addresses } from '../../../routes.ts';
import type { Hit, ListedHit } from '../../../search/query/search-answer.ts';
import {
  type ConcordanceLine,
  type ConcordanceOrder,
  makeConcordance,
  sortConcordance,
} from '../../../search/results/concordance.ts';
import { searchWords } from '../../../words/search-words.ts';
import { addSheet } from '../../add-sheet.ts';
import { makeButton, makeElement } from '../../elements.ts';
import sheet from './concordance.css?url';
import { fitLeftColumn } from './fit-left.ts';
import { loadInTurn, loadText } from './load-texts.ts';
import type { ResultContext } from './result-item.ts';

const { lines: words } = searchWords;

/** Shows a concordance: a table of one occurrence a line, which sorts by the text on either side. */
export async function showConcordance(
  place: HTMLElement,
  hits: readonly Hit[],
  context: ResultContext,
  signal: AbortSignal,
  most = ARTICLES_BY_LINE,
): Promise<void> {
  void addSheet(sheet);
  try {
    const listed = await context.loadHeads(hits.slice(0, most));
    const ids = listed.map(({ head }) => head.id);
    const texts = await loadInTurn(ids, loadText, signal);
    if (texts === undefined) return;
    const lines = texts.flatMap((text) => makeConcordance(text, context.phrases));
    drawTable(place, lines, { hits: listed, context, order: 'reading' });
    place.append(makeButton(words.csv, () => void saveLines(hits, context, signal), { class: 'quiet' }));
    if (hits.length > most) {
      const showMore = () => void showConcordance(place, hits, context, signal, most + ARTICLES_BY_LINE);
      place.append(makeButton(words.more(hits.length - most), showMore, { class: 'quiet' }));
    }
  } catch (problem) {
    console.error(problem);
    if (!signal.aborted) place.replaceChildren(makeElement('p', { class: 'lost' }, searchWords.noSnippet));
  }
}

/** Saves all lines of all hits, those too that are not shown yet. */
async function saveLines(hits: readonly Hit[], context: ResultContext, signal: AbortSignal): Promise<void> {
  const [listed, { saveTable }] = await Promise.all([
    context.loadHeads(hits),
    import('./download-results.ts'),
  ]);
  const byId = new Map(listed.map((hit) => [hit.head.id, hit]));
  const texts = await loadInTurn([...byId.keys()], loadText, signal);
  const rows = texts?.flatMap((text) =>
    makeConcordance(text, context.phrases).flatMap((line) => {
      const hit = byId.get(line.articleId);
      return hit === undefined ? [] : [{ ...line, hit, run: line.hit }];
    }),
  );
  if (rows === undefined) return;
  saveTable(
    words.fileName,
    [
      { name: 'id', valueOf: ({ articleId }) => articleId },
      { name: 'paper', valueOf: ({ hit }) => paperOf(hit, context) },
      { name: 'date_earliest', valueOf: ({ hit }) => hit.entry.earliest },
      { name: 'date_latest', valueOf: ({ hit }) => hit.entry.latest },
      { name: 'title', valueOf: ({ hit }) => hit.head.title },
      { name: 'left', valueOf: ({ left }) => left },
      { name: 'hit', valueOf: ({ run }) => run },
      { name: 'right', valueOf: ({ right }) => right },
    ],
    rows,
    context.manifest,
  );
}

function paperOf({ entry }: ListedHit, { manifest }: ResultContext): string {
  return manifest.papers[entry.paper] ?? '';
}

interface Drawing {
  readonly hits: readonly ListedHit[];
  readonly context: ResultContext;
  readonly order: ConcordanceOrder;
}

function drawTable(place: HTMLElement, lines: readonly ConcordanceLine[], drawing: Drawing): void {
  const titles = new Map(drawing.hits.map((hit) => [hit.head.id, hit]));
  const sorted = sortConcordance(lines, drawing.order);
  const rows = sorted.map((line) => {
    const hit = titles.get(line.articleId);
    const source =
      hit === undefined ? '' : words.place(paperOf(hit, drawing.context), hit.head.date, hit.head.title);
    return lineRow(line, source, addresses.articleWithHits(line.articleId, drawing.context));
  });
  const widest = Math.max(1, ...lines.map(({ hit }) => [...hit].length));
  const table = makeElement(
    'table',
    { class: 'concordance' },
    makeElement('caption', { class: 'hidden' }, words.caption(lines.length)),
    makeElement('thead', {}, makeElement('tr', {}, ...headCells(drawing.order))),
    makeElement('tbody', {}, ...rows),
  );
  table.style.setProperty('--hit', String(widest));
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
  fitLeftColumn(
    table,
    sorted.map(({ left }) => left),
  );
}

const SIDES = ['left', 'right'] as const;

function headCells(order: ConcordanceOrder): HTMLElement[] {
  const side = (name: (typeof SIDES)[number]): HTMLElement =>
    makeElement(
      'th',
      { scope: 'col', class: name, 'aria-sort': order === name ? 'ascending' : 'none' },
      makeElement(
        'button',
        { type: 'button', class: 'quiet', 'data-order': name, title: words.sort },
        words[name],
      ),
    );
  return [
    side('left'),
    makeElement('th', { scope: 'col', class: 'hit' }, words.hit),
    side('right'),
    makeElement('th', { scope: 'col', class: 'source' }, words.source),
  ];
}

function lineRow({ left, hit, right }: ConcordanceLine, source: string, href: string): HTMLElement {
  return makeElement(
    'tr',
    {},
    makeElement('td', { class: 'left' }, makeElement('span', {}, left)),
    makeElement(
      'td',
      { class: 'hit' },
      makeElement('a', { href, title: source }, makeElement('mark', {}, hit)),
    ),
    makeElement('td', { class: 'right' }, makeElement('span', {}, right)),
    makeElement('td', { class: 'source' }, source),
  );
}

/** Articles whose lines are shown before the reader asks for more: each costs a request. */
const ARTICLES_BY_LINE = 100;
