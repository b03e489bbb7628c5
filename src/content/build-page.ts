import { knowSearchedDigest, searchedDigest } from '../archive/archive-key.ts';
import { knowDigest, recordDigest } from '../archive/record-digest.ts';
import { knowTally, type PageTally, tallyPage } from '../archive/page-tally.ts';
import { pinyinOfLabel } from '../archive/slugs.ts';
import { type ArticleTrace, traceArticle } from '../connections/article-trace.ts';
import { applyCorrections } from '../corrections/apply.ts';
import { parsePage } from '../parser/parse-page.ts';
import type { ArticleRecord } from '../records/article-record.ts';
import type { PageRecord } from '../records/page-record.ts';
import type { Message, Report } from '../report.ts';
import { DecodeError, tryDecode } from '../text/decode.ts';
import { checkQuotes } from './check/check-articles.ts';
import { checkIntakeDate } from './check/check-intake-date.ts';
import { checkIntake, checkSum } from './check/check-intake.ts';
import { markDecidedDoubts, reportWithLines } from './check/page-messages.ts';
import { makePage } from './make/make-page.ts';
import { readCorrections, readIntake } from './read/companions.ts';
import { type ContentFiles, pageFile, registryFiles } from './read/content-files.ts';
import type { Registry } from './read/registry.ts';
import { checkRecords } from './verify/check-records.ts';

/** A page as it is published, with its articles in reading order. */
export interface BuiltPage {
  readonly page: PageRecord;
  readonly articles: readonly ArticleRecord[];
}

/** A page with what of each of its articles is compared with all others. */
export interface TracedPage extends BuiltPage {
  readonly traces: readonly ArticleTrace[];
  /** Sums of the page and of each article, which take as long as to read all of them. */
  readonly digests: readonly string[];
  /** Sums of what is searched of each article. */
  readonly searched: readonly string[];
  readonly tally: PageTally;
}

/** Makes sums and counts of what was kept known again. */
export function knowDerived({ page, articles, digests, searched, tally }: TracedPage): void {
  knowTally(page, tally);
  [page, ...articles].forEach((record, at) => knowDigest(record, digests[at] ?? recordDigest(record)));
  articles.forEach((article, at) => knowSearchedDigest(article, searched[at] ?? searchedDigest(article)));
}

/** What of the registry a page follows; the files of it are `PAGE_REGISTRY`. */
export type PageRegistry = Pick<Registry, 'cities' | 'papers' | 'sectionSlugs' | 'eras'>;
export const PAGE_REGISTRY = [
  registryFiles.cities,
  registryFiles.papers,
  registryFiles.sections,
  registryFiles.eras,
] as const;

/** Builds one page from its files; reports everything that is wrong or doubtful with it. Nothing without a text and a record. */
export function buildPage(
  id: string,
  files: ContentFiles,
  registry: PageRegistry,
  report: Report,
): TracedPage | undefined {
  const file = pageFile(id);
  const bytes = files.get(file) ?? new Uint8Array();
  const decoded = tryDecode(bytes);
  if (decoded instanceof DecodeError) {
    const { problem, message: reason, mend } = decoded;
    report({ place: { file }, severity: 'error', rule: `decode/${problem}`, reason, mend });
  }
  const intake = readIntake(id, files, report);
  if (decoded instanceof DecodeError || !intake) return undefined;
  checkIntake(intake, decoded.text, registry, report);
  checkSum(intake, bytes, file, report);
  const doubts: Message[] = [];
  const page = parsePage(decoded.text, (message) => doubts.push(message), file);
  checkIntakeDate(intake, page, registry.eras, report, file);
  const placed = readCorrections(id, decoded.text, files, report);
  const corrected = applyCorrections(page, placed, report);
  const located = reportWithLines(report, decoded.text);
  markDecidedDoubts(doubts, corrected).forEach(located);
  const corrections = placed.map(({ correction }) => correction);
  const finished = { id, encoding: decoded.encoding, intake: intake.value, corrected, corrections };
  const made = makePage(finished, (name) => registry.sectionSlugs.get(name) ?? pinyinOfLabel(name));
  for (const article of made.articles) checkQuotes(article, corrected.complete, file, located);
  checkRecords(made.page, made.articles, file, located);
  const tally = tallyPage(made.page, made.articles, registry.cities);
  knowTally(made.page, tally);
  return {
    ...made,
    tally,
    traces: made.articles.map(traceArticle),
    digests: [made.page, ...made.articles].map(recordDigest),
    searched: made.articles.map(searchedDigest),
  };
}
