import type { Report } from '../report.ts';
import { DecodeError, tryDecode } from '../text/decode.ts';
import { checkContributors, checkIds, checkSections } from './check/check-articles.ts';
import { checkChanges } from './check/check-changes.ts';
import { checkStrays } from './check/check-strays.ts';
import { type ContentFiles, isNote, listPageIds } from './read/content-files.ts';
import { makeBylines, makeContributors, makeSections } from './make/derived-records.ts';
import type { connectOnDemand } from '../connections/connect-on-demand.ts';
import { indexConnections } from '../connections/index-connections.ts';
import { makeConnections } from '../connections/make-connections.ts';
import { pagesByArrival } from '../archive/arrivals.ts';
import { newestFirst } from '../archive/orders.ts';
import { readSettings } from './read/settings.ts';
import { readRegistry } from './read/registry.ts';
import type { Archive, Connections } from '../archive/types.ts';
import { buildPage } from './build-page.ts';

/**
 * Builds everything that is published from the files under `content/`. All problems are reported, errors included; an
 * archive with errors must not be published. `build` builds a page, or finds it built; `isElsewhere` tells pages that the
 * registry may name though they are not among the files; `connect` finds what articles have to do with each other.
 */
export function buildArchive(
  files: ContentFiles,
  report: Report,
  build = buildPage,
  isElsewhere: (pageId: string) => boolean = () => false,
  connect: typeof connectOnDemand = connectAll,
): Archive {
  checkStrays(files, report);
  for (const [file, bytes] of files) if (isNote(file)) checkNote(file, bytes, report);
  const registry = readRegistry(files, report);
  const pageIds = listPageIds(files);
  const changes = registry.changes?.value ?? [];
  if (registry.changes !== undefined) checkChanges(registry.changes, pageIds, report, isElsewhere);
  const made = pageIds
    .flatMap((id) => build(id, files, registry, report) ?? [])
    .toSorted((a, b) => newestFirst(a.page, b.page));
  const articles = made.flatMap((page) => page.articles);
  checkSections(articles, report);
  const read = new Set(made.map(({ page }) => page.id));
  const unread = new Set(pageIds.filter((id) => !read.has(id)));
  checkIds(articles, registry.issued, (id) => unread.has(id) || isElsewhere(id), report);
  const arrivals = new Map(pagesByArrival(changes).map((id, at) => [id, at]));
  const bylines = makeBylines(articles, {
    addresses: registry.contributors.value,
    arrivalOf: (page) => arrivals.get(page) ?? arrivals.size,
  });
  const contributors = makeContributors(bylines, registry.contributors.value);
  if (unread.size === 0) checkContributors(contributors, registry.contributors, report);
  return {
    settings: readSettings(files, report),
    cities: registry.cities,
    papers: registry.papers,
    pages: made.map(({ page }) => page),
    changes,
    articles,
    sections: makeSections(articles),
    bylines,
    contributors,
    connections: connect(
      articles,
      registry.issued.value,
      made.flatMap(({ traces }) => traces),
    ),
  };
}

function connectAll(...given: Parameters<typeof makeConnections>): Connections {
  return indexConnections(makeConnections(...given));
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
