import { applyCorrections } from '../corrections/apply.ts';
import { parsePage } from '../parser/parse-page.ts';
import type { Message, Report } from '../report.ts';
import { DecodeError, tryDecode } from '../text/decode.ts';
import { checkIds, checkQuotes, checkSections } from './check/check-articles.ts';
import { checkIntakeDate } from './check/check-intake-date.ts';
import { checkChanges } from './check/check-changes.ts';
import { checkIntake, checkSum } from './check/check-intake.ts';
import { checkRecords } from './verify/check-records.ts';
import { checkStrays } from './check/check-strays.ts';
import { type ContentFiles, findPageId, isNote, pageFile } from './read/content-files.ts';
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
import type { ChangeEntry } from '../records/page-record.ts';
import { ascending } from '../text/ascending.ts';

/**
 * Builds everything that is published from the files under `content/`. All problems are reported, errors included; an
 * archive with errors must not be published.
 */
export function buildArchive(files: ContentFiles, report: Report): Archive {
  checkStrays(files, report);
  for (const [file, bytes] of files) if (isNote(file)) checkNote(file, bytes, report);
  const registry = readRegistry(files, report);
  const sectionSlug = (name: string) => registry.sectionSlugs.get(name) ?? pinyinOfLabel(name);
  const pageIds = [...files.keys()].flatMap((file) => findPageId(file) ?? []);
  const changes = registry.changes?.value ?? [];
  if (registry.changes !== undefined) checkChanges(registry.changes, pageIds, report);
  const made = pageIds
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
  const unread = new Set(pageIds.filter((id) => !made.some(({ page }) => page.id === id)));
  checkIds(articles, registry.issued, unread, report);
  const arrivals = new Map(pagesByArrival(changes).map((id, at) => [id, at]));
  const bylines = makeBylines(articles, {
    addresses: registry.contributors,
    arrivalOf: (page) => arrivals.get(page) ?? arrivals.size,
  });
  return {
    settings: readSettings(files, report),
    cities: registry.cities,
    papers: registry.papers,
    pages: made.map(({ page }) => page),
    changes,
    articles,
    sections: makeSections(articles),
    bylines,
    contributors: makeContributors(bylines),
    connections: makeConnections(articles, registry.issued.value),
  };
}

/** Ids of pages in the order in which they came in; of one day the entry that stands last is the first. */
function pagesByArrival(changes: readonly ChangeEntry[]): readonly string[] {
  const oldestFirst = changes.toReversed().toSorted((a, b) => ascending(a.date, b.date));
  return [...new Set(oldestFirst.flatMap(({ pages }) => pages))];
}

/** Astro reads notes as UTF-8 whatever they are. */
function checkNote(file: string, bytes: Uint8Array, report: Report): void {
  const decoded = tryDecode(bytes);
  if (!(decoded instanceof DecodeError) && decoded.encoding === 'utf-8') return;
  report({
    place: { file },
    severity: 'error',
    rule: 'content/encoding',
    reason: decoded instanceof DecodeError ? decoded.message : '文件是 GB18030（GBK）编码，应为 UTF-8。',
    mend: '用文本编辑器另存为 UTF-8。',
  });
}

function finishPage(
  id: string,
  files: ContentFiles,
  registry: Registry,
  report: Report,
): FinishedPage | undefined {
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
