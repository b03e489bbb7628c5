import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Archive } from '../../archive/types.ts';
import { buildPagesAhead } from '../../collections/build-pages-ahead.ts';
import { openPageMemory } from '../../collections/page-memory.ts';
import { refuseUnreadablePath } from '../../collections/project-path.ts';
import { readArchive, readWithMessages } from '../../collections/shared-archive.ts';
import { listPageIds } from '../../content/read/content-files.ts';
import { sitemap } from '../../exports/sitemap.ts';
import { addresses } from '../../routes.ts';
import { withBuildLock } from '../run/build-lock.ts';
import { changeSite, finishChange, isChanging, nextSite } from '../run/change-site.ts';
import { PROJECT_ROOT, SITE_DIRECTORY, WORK_DIRECTORY } from '../run/project-folders.ts';
import { hostsBeyond } from './host-limits.ts';
import { writeLicences } from './licences.ts';
import { type BuildProfile, profileBuild } from './build-profile.ts';
import { sum, sumInputs, sumReader } from '../../collections/input-sums.ts';
import { type BundleSource, gatherBundles, writeBundles } from './related-index.ts';
import { LOCAL_ADDRESS } from '../../records/site-address.ts';
import { draftSite, type SiteDraft } from './site-draft.ts';
import { isWhole, keepMemory, readMemory, type SiteMemory } from './site-memory.ts';
import { addressOf, compileProgram, programFiles, programKey } from './site-program.ts';
import { type SiteWork, writeRoutes } from './site-routes.ts';
import { assembleParts } from './parts/assemble-parts.ts';
import { findParts } from './parts/find-parts.ts';
import { writeSearchIndex } from './search-index.ts';
import { tellProgress } from './tell-progress.ts';

/**
 * Builds the archive for `SITE_URL`, the address in its settings, or else the local one, and prints how long it took, for the
 * commands that people start.
 */
export async function buildAndReport(
  localAddress = LOCAL_ADDRESS,
  profile = profileBuild(),
  partFolders: readonly string[] = [],
): Promise<void> {
  const started = performance.now();
  try {
    const { address, made } = await buildSite(localAddress, profile, partFolders);
    if (address === undefined) {
      console.log(
        `SITE_URL is not set: citations, feeds and data files name ${localAddress}, which only this machine can open.`,
      );
    }
    const beyond = hostsBeyond([...made.values()].flatMap(({ files }) => files));
    if (beyond.length > 0) console.log(`Too large for ${beyond.join(', ')}`);
  } catch (error) {
    if (error instanceof Error) error.message += `\n网站没有生成；${whatIsLeft()}。`;
    throw error;
  }
  console.log(`Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** Of the last site, after a build that failed. */
function whatIsLeft(): string {
  if (isChanging(SITE_DIRECTORY)) return 'dist/ 换到一半，下次启动时换完';
  return existsSync(SITE_DIRECTORY) ? 'dist/ 仍是上一次的' : '还没有 dist/';
}

const MEMORY = join(WORK_DIRECTORY, 'memory');
const PAGES = join(WORK_DIRECTORY, 'pages');
const PIECES = join(WORK_DIRECTORY, 'pieces');

/**
 * Builds pages and search index beside `dist/` and puts them in their places when everything worked. What did not change since the
 * last build stays. Returns what is remembered of it, with the address at which it is published. Of parts that were built by
 * themselves only what crosses them is made.
 * @throws Error with every problem, when there is one; `dist/` is as it was before.
 */
function buildSite(
  localAddress: string,
  profile: BuildProfile,
  partFolders: readonly string[],
): Promise<SiteMemory> {
  refuseUnreadablePath(PROJECT_ROOT);
  return withBuildLock(join(WORK_DIRECTORY, 'build.lock'), async () => {
    finishChange(SITE_DIRECTORY);
    const { SITE_URL = '', OAI_GATEWAY = '' } = process.env;
    const { time } = profile;
    const sums = await time('sums of what it is made from', () => sumInputs(PROJECT_ROOT));
    const found = findParts(partFolders);
    const inputs = sum([sums.all, SITE_URL, OAI_GATEWAY, localAddress, ...found.map((part) => part.sum)]);
    const memory = await time('memory of the last build', () => readMemory(MEMORY));
    const isSame = await time(
      'files of the last build',
      () => memory.inputs === inputs && isWhole(SITE_DIRECTORY, memory),
    );
    if (isSame) return memory;
    const { draft, bundles, ...written } = await draftFromArchive();
    await time('search by relevance', () => writeBundles(bundles));
    // Kept before the change: it is true of each file that it finds as it was written, wherever the build is stopped.
    const kept = { inputs, made: draft.made, ...written };
    await time('keep memory', () => keepMemory(MEMORY, kept));
    await time('put in place', () => changeSite(SITE_DIRECTORY, draft.strangers()));
    return kept;

    /** Nothing holds the archive when it is done. */
    async function draftFromArchive(): Promise<DraftedSite & Pick<SiteMemory, 'address'>> {
      // Problems of the content are reported before anything is written.
      const { archive, sites } = await time('archive', () =>
        found.length === 0
          ? readRemembered().then((read) => ({ archive: read, sites: [] }))
          : assembleParts(found, sums.program, localAddress),
      );
      const { published, address } = addressOf(archive.settings, localAddress);
      const program = await time('program', () => compileProgram(programKey(sums.program, address), address));
      const next = nextSite(SITE_DIRECTORY);
      await rm(next, { recursive: true, force: true });
      const draft = draftSite(next, [{ directory: SITE_DIRECTORY, memory }, ...sites], SITE_DIRECTORY);
      const work = { program, address, draft, pieces: PIECES, profile };
      return { address: published, ...(await writeFromArchive(archive, work)) };
    }
  });
}

/** Pages that are not remembered are built on all cores before. */
async function readRemembered(): Promise<Archive> {
  const program = sumReader();
  const pages = openPageMemory(PAGES, program);
  const content = readWithMessages(PROJECT_ROOT);
  const unread = listPageIds(content.value).filter((id) => !pages.holds(id, content.value));
  const onBuilt = tellProgress(unread.length, 'newspaper pages read');
  await buildPagesAhead({ root: PROJECT_ROOT, folder: PAGES, program }, unread, { onBuilt });
  const archive = readArchive(PROJECT_ROOT, pages.build, content);
  pages.forgetOthers();
  return archive;
}

/** A site of which everything is written but the search by relevance. */
interface DraftedSite extends Pick<SiteMemory, 'traces' | 'digests'> {
  readonly draft: SiteDraft;
  readonly bundles: BundleSource;
}

/** Writes what is made of an archive into the draft of its site, and says how each path of it was made. */
async function writeFromArchive(archive: Archive, work: SiteWork): Promise<DraftedSite> {
  const { program, address, draft } = work;
  const { time } = work.profile;
  await draft.place(program.key, async () => ({ files: await programFiles(program), note: '' }));
  const { notes: digests, pages, ...written } = await writeRoutes(archive, work);
  const urlOf = (path: string): string => `${address.origin}${address.base}${path}`;
  for (const { path, content } of sitemap(pages.toSorted().map(urlOf), urlOf))
    await draft.write(path, content);
  await time('exact search', () => writeSearchIndex(archive, work));
  await writeLicences(PROJECT_ROOT, draft.write);
  const bundles = await gatherBundles(archive, await listNotes(), { ...work, digests });
  return { draft, bundles, traces: written.traces, digests: written.digests };
}

/** Addresses of the pages about the archive: help, method and their like. */
async function listNotes(): Promise<string[]> {
  const files = await readdir(join(PROJECT_ROOT, 'content/notes'));
  return files.toSorted().map((file) => addresses.note(basename(file, '.mdx')));
}
