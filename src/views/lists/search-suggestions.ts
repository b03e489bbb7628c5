import { EVERYWHERE } from '../../archive/calendar-index.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import type { ArticleRecord } from '../../records/article-record.ts';
import { addresses } from '../../routes.ts';
import { ascending } from '../../text/ascending.ts';
import { formatPeriodTight } from '../../words/format-days.ts';

/** A thing with a name that search boxes offer while somebody types it. */
export interface Suggestion {
  readonly kind: 'period' | 'section' | 'contributor' | 'headline';
  readonly text: string;
  /** Tells things of one name apart: the paper. */
  readonly detail: string;
  readonly href: string;
}

/** The file is fetched whole when a search box is first used; in bytes, as JSON in UTF-8. */
const LARGEST_FILE = 50_000;
/** Who signed most; of many, so few that headlines have room, too. */
const MOST_CONTRIBUTORS = 150;

/** What search boxes offer, in the order in which it is offered, up to the size of the file: periods, sections, who signed most, what is newest. */
export function suggestionsView(index: ArchiveIndex): readonly Suggestion[] {
  const offered: Suggestion[] = [];
  let bytes = 0;
  for (const suggestion of suggestionsOf(index)) {
    // A comma, or a bracket, stands beside each.
    bytes += new TextEncoder().encode(JSON.stringify(suggestion)).length + 1;
    if (bytes >= LARGEST_FILE) break;
    offered.push(suggestion);
  }
  return offered;
}

function* suggestionsOf(index: ArchiveIndex): Generator<Suggestion> {
  const paperName = (slug: string): string => index.getPaper(slug).name;
  for (const period of [...index.periods(EVERYWHERE, 'month'), ...index.periods(EVERYWHERE, 'year')])
    yield { kind: 'period', text: formatPeriodTight(period), detail: '', href: addresses.period(period) };
  for (const { slug, name } of index.sections)
    yield { kind: 'section', text: name, detail: '', href: addresses.section(slug) };
  for (const { key, name, paper } of index.contributors.slice(0, MOST_CONTRIBUTORS))
    yield { kind: 'contributor', text: name, detail: paperName(paper), href: addresses.contributor(key) };
  for (const { id, title, paper } of index.articles.filter(hasHeadline))
    yield { kind: 'headline', text: title, detail: paperName(paper), href: addresses.article(id) };
}

function hasHeadline({ headline }: ArticleRecord): boolean {
  return headline !== null;
}

/** Set phrases of the news have four characters and stand between two commas. */
const PHRASE_LENGTH = 4;
const PHRASE = /(?<!\p{Script=Han})\p{Script=Han}{4}(?!\p{Script=Han})/gu;
/** Phrases that say when, or lead over to the next clause, name nothing that one could ask for. */
const EMPTY_PHRASE = /^(?:以下|截至|与此)|(?:目前|期间|以来|之际|之后|以后|同时|其中|此外|因此)$/u;
const SHOWN_PHRASES = 5;
/** The newest articles speak for the rest; more would only slow the build. */
const SEARCHED_ARTICLES = 500;

const known = new WeakMap<readonly ArticleRecord[], readonly string[]>();

/** Phrases that stand in the most articles, no two alike: they show what can be asked for. Found once for each list. */
export function suggestSearches(articles: readonly ArticleRecord[]): readonly string[] {
  const phrases = known.get(articles) ?? findPhrases(articles);
  known.set(articles, phrases);
  return phrases;
}

function findPhrases(articles: readonly ArticleRecord[]): readonly string[] {
  const texts = articles.slice(0, SEARCHED_ARTICLES).map(textOf);
  const phrases = new Set(texts.flatMap((text) => text.match(PHRASE) ?? []));
  return [...countHolders(texts, phrases)]
    .map(([phrase, count]) => ({ phrase, count }))
    .filter(({ phrase, count }) => count > 1 && !EMPTY_PHRASE.test(phrase))
    .toSorted((a, b) => b.count - a.count || ascending(a.phrase, b.phrase))
    .map(({ phrase }) => phrase)
    .reduce<readonly string[]>(addIfNew, [])
    .slice(0, SHOWN_PHRASES);
}

/** How many texts hold each phrase, in one walk through each text. */
function countHolders(texts: readonly string[], phrases: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const openings = new Set(Array.from(phrases, (phrase) => pairAt(phrase, 0)));
  for (const text of texts) {
    const held = new Set<string>();
    for (let at = 0; at < text.length; at += 1) {
      // Few places of a text are open to a phrase, and a number is cheaper than a piece of it.
      if (!openings.has(pairAt(text, at))) continue;
      const run = text.slice(at, at + PHRASE_LENGTH);
      if (phrases.has(run)) held.add(run);
    }
    for (const phrase of held) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  return counts;
}

/** Two units of a text as one number. */
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * UNITS + text.charCodeAt(at + 1);
}

const UNITS = 2 ** 16;

function textOf({ title, paragraphs, captions }: ArticleRecord): string {
  return [title, ...[...paragraphs, ...captions].map(({ text }) => text)].join('\n');
}

/** Phrases that share two characters in a row are too alike to teach anything. */
function addIfNew(chosen: readonly string[], phrase: string): readonly string[] {
  const pairs = [0, 1, 2].map((at) => phrase.slice(at, at + 2));
  return chosen.some((other) => pairs.some((pair) => other.includes(pair))) ? chosen : [...chosen, phrase];
}
