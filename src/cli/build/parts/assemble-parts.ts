import type { Archive } from '../../../archive/types.ts';
import { readContent } from '../../../collections/read-content.ts';
import { stopAtErrors } from '../../../collections/shared-archive.ts';
import { buildArchive } from '../../../content/build-archive.ts';
import { type ContentFiles, narrowContent, pageFile } from '../../../content/read/content-files.ts';
import { readSettings } from '../../../content/read/settings.ts';
import { PROJECT_ROOT } from '../../run/project-folders.ts';
import type { KeptSite } from '../site-memory.ts';
import { addressOf, programKey } from '../site-program.ts';
import { problemsOfParts, registrySum } from './check-parts.ts';
import type { FoundPart } from './find-parts.ts';
import { openPart, type OpenPart } from './open-part.ts';

/** The archive that parts make together, and what each has made of the site. */
export interface Assembly {
  readonly archive: Archive;
  readonly sites: readonly KeptSite[];
}

/**
 * Puts parts together to the archive of this checkout, which need not hold their pages; `programSum` is the sum of its program.
 * @throws Error with everything that is wrong with the parts, or else with the archive that they make.
 */
export async function assembleParts(
  found: readonly FoundPart[],
  programSum: string,
  localAddress: string,
): Promise<Assembly> {
  const files = stopAtErrors((report) => readContent(PROJECT_ROOT, report));
  const { address } = addressOf(
    readSettings(files, () => {}),
    localAddress,
  );
  const ground = {
    address: `${address.origin}${address.base}`,
    program: programKey(programSum, address),
    registry: registrySum(files),
  };
  const problems = problemsOfParts(
    found.map(({ record }) => record),
    ground,
    files,
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const parts: OpenPart[] = [];
  for (const part of found) parts.push(await openPart(part));
  return { archive: archiveOf(parts, files), sites: parts.map(({ site }) => site) };
}

/** The archive of some content with the pages of parts in place of its own. */
function archiveOf(parts: readonly OpenPart[], files: ContentFiles): Archive {
  const pages = new Map(parts.flatMap((part) => part.pages).map((built) => [built.page.id, built]));
  const own = narrowContent(files, new Set());
  const texts = [...pages.keys()].toSorted().map((id) => [pageFile(id), new Uint8Array()] as const);
  return stopAtErrors((report) => buildArchive(new Map([...own, ...texts]), report, (id) => pages.get(id)));
}
