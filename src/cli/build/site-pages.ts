import { recordDigest } from '../../archive/record-digest.ts';
import type { RecordedArchive } from '../../archive/record-reads.ts';
import { pageDigest } from '../../related/index/build-bundle.ts';
import { withPolicy } from './content-policy.ts';
import { addSheet } from './page-styles.ts';
import type { SiteDraft, SiteFiles } from './site-draft.ts';
import { programFiles, type SiteProgram } from './site-program.ts';
import type { SiteMemory } from './site-memory.ts';
import type { SitePath } from './site-renderer.ts';
import { tellProgress } from './tell-progress.ts';
import { traceFiles } from './traced-files.ts';

/** What is known of the paths of a site when all of them are written. */
export interface WrittenPages extends Pick<SiteMemory, 'traces' | 'digests'> {
  /** By path, a sum of what search by relevance reads of the page of an article. */
  readonly notes: ReadonlyMap<string, string>;
}

/** What pages are written with, and where. */
interface PageWork {
  readonly program: SiteProgram;
  readonly draft: SiteDraft;
}

/**
 * Writes everything that the program has a path for. What a path shows follows from the program, from what that hands to it, and
 * from what it reads of the archive: where all of these are those of another site, so is the file.
 */
export async function writePages(
  paths: readonly SitePath[],
  archive: RecordedArchive,
  { program, draft }: PageWork,
): Promise<WrittenPages> {
  const notes = new Map<string, string>();
  const files = traceFiles(draft, archive.digestOf);
  const withSheet = addSheet(await wordsOfScripts(program));
  const tell = tellProgress(paths.length, 'pages and files');
  for (const [number, one] of paths.entries()) {
    const given = [
      program.key,
      ...Object.entries(one.props).flatMap(([name, prop]) => [name, recordDigest(prop)]),
    ].join(' ');
    const { made } = await files.place(one.path, given, () =>
      archive.record(() => renderPath(one, archive, withSheet)),
    );
    if (made.note !== '') notes.set(one.path, made.note);
    tell(number + 1);
  }
  return { notes, traces: files.traces, digests: files.digests };
}

/** The page that may ask other archives. */
const SEARCH_PAGE = '/search/';

/** The pages of which search by relevance asks again and again whether they have changed. */
const ARTICLES = '/articles/[id]';

async function renderPath(
  { path, file, route, css, render }: SitePath,
  archive: RecordedArchive,
  withSheet: ReturnType<typeof addSheet>,
): Promise<SiteFiles> {
  const content = await render();
  if (!file.endsWith('.html')) return { files: [{ path: file, content }], note: '' };
  const asked = path === SEARCH_PAGE ? archive.read().settings.archives : [];
  const html = content.toString();
  const page = withPolicy(
    withSheet(html, css),
    asked.map(({ address }) => new URL(address).origin),
  );
  return { files: [{ path: file, content: page }], note: route === ARTICLES ? pageDigest(html) : '' };
}

/** Every name that a script may give to an element as its class. */
async function wordsOfScripts(program: SiteProgram): Promise<ReadonlySet<string>> {
  const scripts = (await programFiles(program)).filter(({ path }) => path.endsWith('.js'));
  return new Set(scripts.flatMap(({ content }) => content.toString().match(/[a-z][\w-]*/gu) ?? []));
}
