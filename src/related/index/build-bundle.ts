import { hash } from 'node:crypto';
import { close, createIndex } from 'pagefind';

/** A built page and its address. */
export interface BuiltPage {
  readonly url: string;
  readonly html: string;
}

/** A file of a bundle, by its path below the folder of the bundle. */
export interface BundleFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Bytes of an index file. A question reads one for each of its pairs: smaller files are fewer bytes in more requests. If a later
 * version of Pagefind does not know this setting, a question only costs more.
 */
const CHUNK_BYTES = '5000';

/** Its programs with an interface of their own: clients bring theirs. */
const INTERFACE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

/**
 * Indexes pages as Pagefind does for anyone: what is in them is marked in the HTML. One at a time is held. Throws what Pagefind
 * complains of.
 */
export async function buildBundle(
  pages: Iterable<BuiltPage> | AsyncIterable<BuiltPage>,
): Promise<BundleFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_BYTES;
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    for await (const { url, html } of pages) {
      throwErrors(url, (await index.addHTMLFile({ url, content: indexedPart(html) })).errors);
    }
    const built = await index.getFiles();
    throwErrors('files', built.errors);
    return built.files.filter(({ path }) => !INTERFACE.test(path));
  } finally {
    await index.deleteIndex();
    // Its memory goes with its process.
    await close();
  }
}

function throwErrors(what: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${what}: ${errors.join('; ')}`);
}

/** What may hold all that Pagefind reads of a page, the smallest first. */
const PARTS = ['article', 'main'];
const MARK = 'data-pagefind-';

/** A page without what Pagefind does not read, which changes with the program of the site and with other articles. */
function indexedPart(html: string): string {
  const countMarks = (text: string): number => text.split(MARK).length;
  const part = PARTS.map((name) => outermost(html, name)).find((one) => countMarks(one) === countMarks(html));
  return part === undefined ? html : `${/<html\b[^>]*>/u.exec(html)?.[0] ?? ''}<body>${part}</body></html>`;
}

/** From the first tag of an element to the last end tag; expressions take fifty times as long. */
function outermost(html: string, name: string): string {
  const start = html.search(new RegExp(`<${name}\\b`, 'u'));
  const end = html.lastIndexOf(`</${name}>`);
  return start < 0 || end < start ? '' : html.slice(start, end + `</${name}>`.length);
}

/** A sum of all of a page that a bundle follows from. */
export function pageDigest(html: string): string {
  return hash('sha256', indexedPart(html), 'hex').slice(0, KEY_LENGTH);
}

/** Names a bundle by all that its files follow from, so that it can be reused while its pages stay as they are. */
export function bundleKey(
  version: string,
  pages: readonly { readonly url: string; readonly digest: string }[],
): string {
  const parts = [version, CHUNK_BYTES, INTERFACE.source, ...pages.map(({ url, digest }) => [url, digest])];
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, KEY_LENGTH);
}

const KEY_LENGTH = 16;
