import type { GoldArticle } from '../../records/gold-page.ts';
import { randomFrom } from '../../text/random-from.ts';
import type { KnownPage } from './known-page.ts';

/** Shorter articles are seldom broken. */
const SHORTEST = 120;
/** Shortest paragraph that is broken, and shortest piece of it. */
const SHORTEST_BROKEN = 45;
const SHORTEST_PIECE = 8;
const MOST_BREAKS = 3;

/** How the columns of the articles follow each other in the text; straight pages are as frequent as all others. */
const LAYOUTS = [
  'straight',
  'straight',
  'straight',
  'straight',
  'inTurn',
  'inTurn',
  'reversed',
  'swapped',
] as const;
type Layout = (typeof LAYOUTS)[number];

type Random = () => number;

/**
 * Sets known articles anew, broken in mid-sentence and with their columns out of order: the pages as they
 * are have too few seams that go wrong to show what evidence is worth.
 */
export function composePages(known: readonly GoldArticle[], count: number, seed: number): KnownPage[] {
  const random = randomFrom(seed);
  const articles = known.filter(
    ({ headline, paragraphs }) => headline !== null && paragraphs.join('').length >= SHORTEST,
  );
  return Array.from({ length: count }, (_, index) => {
    const chosen = shuffle(articles, random).slice(0, 3 + Math.floor(random() * 5));
    return { name: `composed ${String(index + 1)}`, text: setPage(chosen, random), articles: chosen };
  });
}

function shuffle<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((left, right) => left.at - right.at)
    .map(({ item }) => item);
}

function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)];
}

function setPage(articles: readonly GoldArticle[], random: Random): string {
  const lines: string[] = [];
  for (let at = 0; at < articles.length;) {
    const layout = pick(LAYOUTS, random) ?? 'straight';
    const group = articles.slice(at, at + (layout === 'straight' || layout === 'swapped' ? 1 : 3));
    lines.push(
      ...setGroup(
        group.map((article) => breakArticle(article, random)),
        layout,
      ),
    );
    at += group.length;
  }
  return `${lines.join('\n\n')}\n`;
}

/** The first column holds the heads; each column is a list of lines. */
type Columns = readonly (readonly string[])[];

function setGroup(group: readonly Columns[], layout: Layout): string[] {
  const firsts = group.flatMap(([first = []]) => first);
  const others = group.map((columns) => columns.slice(1));
  if (layout === 'straight') return group.flat(2);
  if (layout === 'swapped') return [...firsts, ...others.flatMap((columns) => columns.toReversed()).flat()];
  const ordered = layout === 'inTurn' ? others : others.toReversed();
  const turns = Array.from({ length: MOST_BREAKS }, (_, turn) =>
    ordered.flatMap((columns) => columns[turn] ?? []),
  );
  return [...firsts, ...turns.flat()];
}

function breakArticle(article: GoldArticle, random: Random): Columns {
  const { kicker, headline, deck, bylines, dateline, paragraphs } = article;
  const names = bylines.map(({ role, name }) => `${role} ${name}`).join(' ');
  const opening = dateline ? `${dateline}${names === '' ? '' : `(${names})`}` : '';
  const signature = !dateline && names !== '' ? [`□${names}`] : [];
  const columns: string[][] = [[...kicker, headline ?? '', ...deck, ...signature]];
  let breaks = Math.floor(random() * (MOST_BREAKS + 1));
  paragraphs.forEach((paragraph, index) => {
    const text = index === 0 ? opening + paragraph : paragraph;
    const at = breaks > 0 && text.length >= SHORTEST_BROKEN ? breakPoint(text, random) : undefined;
    columns.at(-1)?.push(text.slice(0, at));
    if (at === undefined) return;
    columns.push([text.slice(at)]);
    breaks -= 1;
  });
  return columns;
}

/** A place in mid-sentence. */
function breakPoint(text: string, random: Random): number | undefined {
  const at = SHORTEST_PIECE + Math.floor(random() * (text.length - 2 * SHORTEST_PIECE));
  const isInside = /[\p{L}\p{N}，,、]$/u.test(text.slice(0, at)) && /^[\p{L}\p{N}]/u.test(text.slice(at));
  return isInside ? at : undefined;
}
