import { type BundleList, readBundleList } from '../format/bundle-list.ts';

/** An archive whose bundles can be asked. */
export interface RelatedArchive {
  /** Empty for this one. */
  readonly name: string;
  /** Address of the folder of its bundles, ending in a slash. */
  readonly base: string;
}

/** Why an archive cannot be asked. */
export type ArchiveProblem = 'unreachable' | 'otherVersion';

/** What an archive has, or why that cannot be had. */
export type OpenedArchive =
  { readonly list: BundleList; readonly problem?: undefined } | { readonly problem: ArchiveProblem };

/** A list of bundles has some hundred bytes. */
const PATIENCE_MS = 10_000;

/** Reads what bundles an archive has; `version` is that of the Pagefind program that will read them, if one is loaded already. */
export async function openArchive({ base }: RelatedArchive, version?: string): Promise<OpenedArchive> {
  try {
    const response = await fetch(`${base}bundles.json`, {
      // Bundles of other builds have other names, so an old list would miss them.
      cache: 'no-cache',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const list = response.ok ? readBundleList(await response.json()) : undefined;
    if (list === undefined) return { problem: 'unreachable' };
    return version === undefined || list.version === version ? { list } : { problem: 'otherVersion' };
  } catch (problem) {
    console.warn(base, problem);
    return { problem: 'unreachable' };
  }
}
