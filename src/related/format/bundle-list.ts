import type { ShardHoldings } from '../../search/format/manifest.ts';

/** One Pagefind bundle of an archive and what it holds. */
export interface BundleSummary extends ShardHoldings {
  /** Directory below that of the list: empty for the first bundle, so that any client of Pagefind finds it where it expects it. */
  readonly path: string;
  readonly pages: number;
}

/** `pagefind/bundles.json`: the bundles of an archive: that of the pages which came in last, then the others, newest first. */
export interface BundleList {
  /** Key of the archive that they were built from; the search page has that of its own. */
  readonly archive: string;
  /** The version of Pagefind that reads them. */
  readonly version: string;
  /** Terms that stand in so many articles that a long question does without them, the commonest first. */
  readonly common: readonly string[];
  readonly bundles: readonly BundleSummary[];
}

/** The list in a JSON value from anywhere; `undefined` when there is none in it. */
export function readBundleList(value: unknown): BundleList | undefined {
  return isBundleList(value) ? value : undefined;
}

function isBundleList(value: unknown): value is BundleList {
  return (
    isRecord(value) &&
    typeof value['archive'] === 'string' &&
    typeof value['version'] === 'string' &&
    Array.isArray(value['common']) &&
    Array.isArray(value['bundles']) &&
    value['bundles'].every(isBundleSummary)
  );
}

function isBundleSummary(value: unknown): value is BundleSummary {
  return (
    isRecord(value) &&
    typeof value['pages'] === 'number' &&
    ['path', 'from', 'to'].every((name) => typeof value[name] === 'string') &&
    ['cities', 'papers'].every((name) => Array.isArray(value[name]))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
