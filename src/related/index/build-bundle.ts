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
export async function buildBundle(pages: Iterable<BuiltPage>): Promise<BundleFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_BYTES;
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    for (const { url, html } of pages) {
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
  const first = html.indexOf(MARK);
  for (const name of PARTS) {
    const start = html.indexOf(`<${name}`);
    const end = html.lastIndexOf(`</${name}>`);
    if (start < 0 || start > first || html.includes(MARK, end)) continue;
    const part = withoutFooter(html.slice(start, end));
    return `${/<html\b[^>]*>/u.exec(html)?.[0] ?? ''}<body>${part}</${name}></body></html>`;
  }
  return html;
}

/** What Pagefind does read in a footer: marks, and the title and picture of a page that has no others. */
const READ_IN_FOOTER = /data-pagefind-|<h1\b|<img\b/u;

/** Without its footer, which is more than half of an article and may have an end to itself only. */
function withoutFooter(part: string): string {
  const [before = '', footer = '', ...others] = part.split('<footer>');
  const [inside = '', after, ...more] = footer.split('</footer>');
  const isOne = after !== undefined && others.length + more.length === 0;
  return isOne && !READ_IN_FOOTER.test(inside) ? `${before}${after}` : part;
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
