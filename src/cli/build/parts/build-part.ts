import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sumInputs } from '../../../collections/input-sums.ts';
import { openPageMemory } from '../../../collections/page-memory.ts';
import { refuseUnreadablePath } from '../../../collections/project-path.ts';
import { readContent } from '../../../collections/read-content.ts';
import { stopAtErrors } from '../../../collections/shared-archive.ts';
import { buildArchive } from '../../../content/build-archive.ts';
import type { buildPage, TracedPage } from '../../../content/build-page.ts';
import { listParts } from '../../../content/list-parts.ts';
import { type ContentFiles, narrowContent } from '../../../content/read/content-files.ts';
import { withBuildLock } from '../../run/build-lock.ts';
import { PARTS_DIRECTORY, PROJECT_ROOT, WORK_DIRECTORY } from '../../run/project-folders.ts';
import type { BuildProfile } from '../build-profile.ts';
import { draftSite } from '../site-draft.ts';
import { NOTHING } from '../site-memory.ts';
import { addressOf, compileProgram, programKey } from '../site-program.ts';
import { writeRoutes } from '../site-routes.ts';
import { pageSum, registrySum } from './check-parts.ts';
import { PART_FILES, writePart } from './write-part.ts';

/**
 * Builds one part of the archive into `parts/`: its pages, and what the site shows of each of them and of their articles as long as
 * nothing of other parts is to be seen there. Other parts need not be in the checkout. Returns the folder.
 * @throws Error with every problem, when there is one; the part is as it was before.
 */
export async function buildPart(part: string, localAddress: string, { time }: BuildProfile): Promise<string> {
  refuseUnreadablePath(PROJECT_ROOT);
  const { files, ids } = contentOfPart(
    part,
    stopAtErrors((report) => readContent(PROJECT_ROOT, report)),
  );
  return withBuildLock(join(WORK_DIRECTORY, `part-${part}.lock`), async () => {
    const { program: programSum } = await time('sums of what it is made from', () => sumInputs(PROJECT_ROOT));
    const memory = openPageMemory(join(WORK_DIRECTORY, 'pages'));
    const pages: TracedPage[] = [];
    const build: typeof buildPage = (...given) => {
      const built = memory.build(...given);
      if (built !== undefined) pages.push(built);
      return built;
    };
    const archive = await time('archive', () =>
      stopAtErrors((report) => buildArchive(files, report, build, (id) => !ids.has(id))),
    );
    const { address } = addressOf(archive.settings, localAddress);
    const program = await time('program', () => compileProgram(programKey(programSum, address), address));
    const next = join(WORK_DIRECTORY, `part-${part}`);
    await rm(next, { recursive: true, force: true });
    const draft = draftSite(join(next, PART_FILES.site), []);
    const { traces, digests } = await writeRoutes(
      archive,
      { program, address, draft, pieces: join(WORK_DIRECTORY, 'pieces'), profile: { time } },
      isOfOne,
    );
    const folder = join(PARTS_DIRECTORY, part);
    await writePart(
      next,
      folder,
      { pages, memory: { ...NOTHING, made: draft.made, traces, digests } },
      {
        part,
        address: `${address.origin}${address.base}`,
        program: program.key,
        registry: registrySum(files),
        pages: Object.fromEntries([...ids].map((id) => [id, pageSum(files, id)])),
      },
    );
    return folder;
  });
}

/** Whether a path is that of one page or article. */
function isOfOne({ route }: { readonly route: string }): boolean {
  return route.includes('[id]');
}

function contentOfPart(
  part: string,
  all: ContentFiles,
): { readonly files: ContentFiles; readonly ids: ReadonlySet<string> } {
  const parts = listParts(all, () => {});
  const own = parts.get(part);
  if (own === undefined) {
    // It may be of a page whose record is wrong.
    stopAtErrors((report) => listParts(all, report));
    throw new Error(
      `没有部分 ${part}：content/pages/ 中没有这个城市这一年的版面。这里有：${[...parts.keys()].join('、') || '（无）'}。`,
    );
  }
  const ids = new Set(own);
  return { ids, files: narrowContent(all, ids) };
}
