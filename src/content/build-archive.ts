import { applyCorrections } from '../corrections/apply.ts';
import { parsePage } from '../parser/parse-page.ts';
import type { Message, Report } from '../report.ts';
import { DecodeError, tryDecode } from '../text/decode.ts';
import { checkIds, checkQuotes, checkSections } from './check/check-articles.ts';
import { checkIntakeDate } from './check/check-intake-date.ts';
import { checkIntake } from './check/check-intake.ts';
import { checkRecords } from './verify/check-records.ts';
import { checkStrays } from './check/check-strays.ts';
import { type ContentFiles, findPageId, pageFile } from './read/content-files.ts';
import { makeBylines, makeContributors, makeSections } from './make/derived-records.ts';
import { makeConnections } from '../connections/make-connections.ts';
import { type FinishedPage, makePage } from './make/make-page.ts';
import { newestFirst } from '../archive/orders.ts';
import { pinyinOfLabel } from '../archive/slugs.ts';
import { readCorrections, readIntake } from './read/companions.ts';
import { readSettings } from './read/settings.ts';
import { readRegistry, type Registry } from './read/registry.ts';
import { markDecidedDoubts, reportWithLines } from './check/page-messages.ts';
import type { Archive } from '../archive/types.ts';

/**
 * Builds everything that is published from the files under `content/`. All problems are reported, errors included; an
 * archive with errors must not be published.
 */
export function buildArchive(files: ContentFiles, report: Report): Archive {
  checkStrays(files, report);
  const registry = readRegistry(files, report);
  const sectionSlug = (name: string) => registry.sectionSlugs.get(name) ?? pinyinOfLabel(name);
  const made = [...files.keys()]
    .flatMap((file) => findPageId(file) ?? [])
    .flatMap((id) => finishPage(id, files, registry, report) ?? [])
    .map((page) => makePage(page, sectionSlug))
    .toSorted((a, b) => newestFirst(a.page, b.page));
  const articles = made.flatMap((page) => page.articles);
  for (const { page, articles: own } of made) {
    const located = reportWithLines(report, page.text);
    for (const article of own) checkQuotes(article, pageFile(page.id), located);
    checkRecords(page, own, pageFile(page.id), located);
  }
  checkSections(articles, report);
  checkIds(articles, registry.issued, report);
  const bylines = makeBylines(articles);
  return {
    settings: readSettings(files, report),
    cities: registry.cities,
    papers: registry.papers,
    pages: made.map(({ page }) => page),
    articles,
    sections: makeSections(articles),
    bylines,
    contributors: makeContributors(bylines),
    connections: makeConnections(articles, registry.issued.value),
  };
}

function finishPage(
  id: string,
  files: ContentFiles,
  registry: Registry,
  report: Report,
): FinishedPage | undefined {
  const file = pageFile(id);
  const decoded = tryDecode(files.get(file) ?? new Uint8Array());
  if (decoded instanceof DecodeError) {
    const { problem, message: reason, mend } = decoded;
    report({ place: { file }, severity: 'error', rule: `decode/${problem}`, reason, mend });
  }
  const intake = readIntake(id, files, report);
  if (decoded instanceof DecodeError || !intake) return undefined;
  checkIntake(intake, decoded.text, registry, report);
  const doubts: Message[] = [];
  const page = parsePage(decoded.text, (message) => doubts.push(message), file);
  checkIntakeDate(intake, page, registry.eras, report, file);
  const placed = readCorrections(id, files, report);
  const corrected = applyCorrections(page, placed, report);
  markDecidedDoubts(doubts, corrected).forEach(reportWithLines(report, decoded.text));
  return {
    id,
    encoding: decoded.encoding,
    intake: intake.value,
    corrected,
    corrections: placed.map(({ correction }) => correction),
  };
}
