import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { listPeriods } from '../../archive/listed-days.ts';
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

/** The file is fetched whole: some thousand names and headlines are 100 KB. Periods and sections come first, then who signed most, then what is newest. */
const MOST_CONTRIBUTORS = 800;
const MOST_HEADLINES = 1200;

/** Everything that search boxes offer, in the order in which it is offered. */
export function suggestionsView(index: ArchiveIndex): Suggestion[] {
  const paperName = (slug: string): string => index.getPaper(slug).name;
  const periods = [...listPeriods(index, 'month'), ...listPeriods(index, 'year')];
  return [
    ...periods.map((period) => ({
      kind: 'period' as const,
      text: formatPeriodTight(period),
      detail: '',
      href: addresses.period(period),
    })),
    ...index.sections.map(({ slug, name }) => ({
      kind: 'section' as const,
      text: name,
      detail: '',
      href: addresses.section(slug),
    })),
    ...index.contributors.slice(0, MOST_CONTRIBUTORS).map(({ key, name, paper }) => ({
      kind: 'contributor' as const,
      text: name,
      detail: paperName(paper),
      href: addresses.contributor(key),
    })),
    ...index.articles
      .filter(hasHeadline)
      .slice(0, MOST_HEADLINES)
      .map(({ id, title, paper }) => ({
        kind: 'headline' as const,
        text: title,
        detail: paperName(paper),
        href: addresses.article(id),
      })),
  ];
}

function hasHeadline({ headline }: ArticleRecord): boolean {
  return headline !== null;
}

/** Set phrases of the news have four characters and stand between two commas. */
const PHRASE = /(?<!\p{Script=Han})\p{Script=Han}{4}(?!\p{Script=Han})/gu;
/** Phrases that say when, or lead over to the next clause, name nothing that one could ask for. */
const EMPTY_PHRASE = /^(?:以下|截至|与此)|(?:目前|期间|以来|之际|之后|以后|同时|其中|此外|因此)$/u;
const SHOWN_PHRASES = 5;
/** The newest articles speak for the rest; more would only slow the build. */
const SEARCHED_ARTICLES = 500;

/** Phrases that stand in the most articles, no two alike: they show what can be asked for. */
export function suggestSearches(articles: readonly ArticleRecord[]): readonly string[] {
  const texts = articles.slice(0, SEARCHED_ARTICLES).map(textOf);
  const phrases = new Set(texts.flatMap((text) => text.match(PHRASE) ?? []));
  return [...phrases]
    .map((phrase) => ({ phrase, count: texts.filter((text) => text.includes(phrase)).length }))
    .filter(({ phrase, count }) => count > 1 && !EMPTY_PHRASE.test(phrase))
    .toSorted((a, b) => b.count - a.count || ascending(a.phrase, b.phrase))
    .map(({ phrase }) => phrase)
    .reduce<readonly string[]>(addIfNew, [])
    .slice(0, SHOWN_PHRASES);
}

function textOf({ title, paragraphs, captions }: ArticleRecord): string {
  return [title, ...[...paragraphs, ...captions].map(({ text }) => text)].join('\n');
}

/** Phrases that share two characters in a row are too alike to teach anything. */
function addIfNew(chosen: readonly string[], phrase: string): readonly string[] {
  const pairs = [0, 1, 2].map((at) => phrase.slice(at, at + 2));
  return chosen.some((other) => pairs.some((pair) => other.includes(pair))) ? chosen : [...chosen, phrase];
}
