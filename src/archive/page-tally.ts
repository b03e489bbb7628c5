import type { ArticleRecord, ParagraphRecord } from '../records/article-record.ts';
import type { PageRecord } from '../records/page-record.ts';
import type { CityRecord } from '../records/registry-records.ts';
import { DOUBTFUL } from '../report.ts';
import { listNames, listTexts } from './article-texts.ts';

/** How often there is each of some things; what there is not is absent. */
export type Counts = Readonly<Record<string, number>>;

/** What is counted of a page when something is said of a whole archive, so that nobody reads all texts for it. */
export interface PageTally {
  /** Characters of the raw text, by what they are. */
  readonly roles: Counts;
  /** What was done to the texts of its articles, by kinds of change. */
  readonly changes: Counts;
  /** How many of its articles name a registered city, district or county. */
  readonly places: Counts;
  readonly joints: Readonly<Record<Joint, number>>;
  /** The paragraph that shows best what is done to texts; absent where none can be shown. */
  readonly example?: ExampleParagraph;
}

/**
 * Seams inside of paragraphs: all, those of which readers are warned, those that people decided; and gaps, where text is visibly
 * lost.
 */
export type Joint = 'seams' | 'doubtful' | 'decided' | 'gaps';

/** A paragraph by its index in its article, and how many kinds of change were made to it. */
export interface ExampleParagraph {
  readonly article: string;
  readonly index: number;
  readonly kinds: number;
}

const known = new WeakMap<PageRecord, PageTally>();

/** Hands over what was counted of a page when it was built. */
export function knowTally(page: PageRecord, tally: PageTally): void {
  known.set(page, tally);
}

/** What is known of a page, or else counted; only then is it asked for its articles, in reading order. */
export function tallyOf(
  page: PageRecord,
  articlesOf: (page: PageRecord) => readonly ArticleRecord[],
  cities: readonly CityRecord[],
): PageTally {
  return known.get(page) ?? tallyPage(page, articlesOf(page), cities);
}

/** Counts a page with its articles, in reading order. */
export function tallyPage(
  { spans }: PageRecord,
  articles: readonly ArticleRecord[],
  cities: readonly CityRecord[],
): PageTally {
  const paragraphs = articles.flatMap((article) => article.paragraphs);
  const seams = paragraphs.flatMap((paragraph) => paragraph.seams);
  const names = cities.flatMap(({ fullName, districts }) => [fullName, ...districts.map(({ name }) => name)]);
  const places = new Set(names);
  const example = findExample(articles);
  return {
    roles: countAll(spans.map(({ role, start, end }) => [role, end - start])),
    changes: countAll(
      articles.flatMap(listTexts).flatMap(({ changes }) => changes.map(({ kind }) => [kind, 1])),
    ),
    places: countAll(articles.flatMap((article) => placesIn(article, places).map((name) => [name, 1]))),
    joints: {
      seams: seams.length,
      doubtful: seams.filter(isDoubtfulSeam).length,
      decided: seams.filter(({ decided }) => decided).length,
      gaps: paragraphs.flatMap(({ gaps }) => gaps).length,
    },
    ...(example !== undefined && { example }),
  };
}

/** Adds up counts of the same things. */
export function addCounts(counts: readonly Counts[]): Counts {
  return countAll(counts.flatMap((one) => Object.entries(one)));
}

function countAll(counted: readonly (readonly [string, number])[]): Counts {
  const counts: Record<string, number> = {};
  for (const [name, count] of counted) counts[name] = (counts[name] ?? 0) + count;
  return counts;
}

/** Whether a reader is warned of a seam: the parser was not sure, and nobody decided it. */
export function isDoubtfulSeam({ decided, confidence }: ParagraphRecord['seams'][number]): boolean {
  return !decided && confidence < DOUBTFUL;
}

/** Those of some places that an article names. */
function placesIn(article: ArticleRecord, places: ReadonlySet<string>): readonly string[] {
  // Bodies sign, too, and are named for their place.
  const text = [
    ...listTexts(article).map((one) => one.text),
    ...listNames(article).map(({ name }) => name),
  ].join('\n');
  return [...places].filter((name) => text.includes(name));
}

/** Longer paragraphs tire, shorter ones show little. */
const PARAGRAPH_LENGTH = { least: 60, most: 180 } as const;

/** The first paragraph to which most kinds of change were made, in an article that is whole. */
function findExample(articles: readonly ArticleRecord[]): ExampleParagraph | undefined {
  const candidates = articles
    .filter(({ headline, truncated }) => headline !== null && !truncated)
    .flatMap(({ id, paragraphs }) =>
      paragraphs.flatMap(({ text, changes }, index) =>
        text.length >= PARAGRAPH_LENGTH.least && text.length <= PARAGRAPH_LENGTH.most
          ? [{ article: id, index, kinds: new Set(changes.map(({ kind }) => kind)).size }]
          : [],
      ),
    );
  return bestExample(candidates);
}

/** The first of those to which most kinds of change were made. */
export function bestExample(candidates: readonly ExampleParagraph[]): ExampleParagraph | undefined {
  return candidates.toSorted((a, b) => b.kinds - a.kinds)[0];
}
