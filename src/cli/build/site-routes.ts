import { offerArchive } from '../../archive/archive-of-site.ts';
import { indexArchive } from '../../archive/index-archive.ts';
import { recordReads } from '../../archive/record-reads.ts';
import type { Archive } from '../../archive/types.ts';
import type { SiteAddress } from '../../records/site-address.ts';
import type { BuildProfile } from './build-profile.ts';
import { openPieces } from './kept-pieces.ts';
import type { SiteDraft } from './site-draft.ts';
import { writePages, type WrittenPages } from './site-pages.ts';
import { programSheets, type SiteProgram } from './site-program.ts';
import { listSitePaths, type SitePath } from './site-renderer.ts';

/** Where a site is written, and with what. */
export interface SiteWork {
  readonly program: SiteProgram;
  readonly address: SiteAddress;
  readonly draft: SiteDraft;
  /** The folder in which pieces of its files are kept. */
  readonly pieces: string;
  readonly profile: Pick<BuildProfile, 'time'>;
}

/** Writes what the program has paths for, or those that are wanted; `pages` are those of its pages. */
export async function writeRoutes(
  archive: Archive,
  work: SiteWork,
  isWanted: (path: SitePath) => boolean = () => true,
): Promise<WrittenPages & { readonly pages: readonly string[] }> {
  const { time } = work.profile;
  const index = await time('index of the archive', () => indexArchive(archive));
  const recorded = recordReads(index, (name, make) => pieces.store(name, make));
  const pieces = await openPieces(work.pieces, work.program.key, recorded.digestOf);
  offerArchive(recorded);
  const sheets = await programSheets(work.program);
  const all = await time('paths', () => listSitePaths(work.program, sheets, work.address));
  const paths = all.filter(isWanted);
  const written = await time('pages and files', () => writePages(paths, recorded, work));
  offerArchive(undefined);
  await pieces.close();
  const pages = paths.filter(({ isPage, file }) => isPage && file !== NOT_FOUND);
  return { ...written, pages: pages.map(({ path }) => path.slice(1)) };
}

/** It stands in for addresses that do not exist, so it has none of its own. */
const NOT_FOUND = '404.html';
