import type { PagefindInstance } from './pagefind-module.ts';
import type { SearchHost } from './search-host.ts';

/** Language of the index: tokens are divided by spaces and by nothing else. */
const INDEX_LANGUAGE = 'und';

/** Which bundle to open, and with which copy of the program. */
export interface Opening {
  readonly basePath: string;
  /** Bundle whose program is used; all have the same one. */
  readonly programPath: string;
  /** A copy that has missed a file never asks for it again: another number loads another copy. */
  readonly copy: number;
}

/** Opens one bundle. Strictly one after the other: two that load at once spoil each other's program. */
export async function openPagefind(host: SearchHost, opening: Opening): Promise<PagefindInstance> {
  const { basePath, programPath, copy } = opening;
  const pagefind = await host.importPagefind(`${programPath}pagefind.js${copy === 0 ? '' : `?copy=${copy}`}`);
  const instance = withLanguage(host.root, () => pagefind.createInstance({ basePath, noWorker: true }));
  // Answers as soon as the bundle is ready.
  await instance.search('');
  return instance;
}

/**
 * Pagefind takes the language from the root element and would cut our tokens anew on a Chinese page, so the element says
 * otherwise for the moment in which it is read.
 */
function withLanguage<Value>(root: { lang: string }, run: () => Value): Value {
  const language = root.lang;
  root.lang = INDEX_LANGUAGE;
  try {
    return run();
  } finally {
    root.lang = language;
  }
}
