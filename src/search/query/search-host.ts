import type { PagefindModule } from './pagefind-module.ts';

/** What search needs of the place where it runs. */
export interface SearchHost {
  /** Address of the directory of the manifest, with a slash at its end. */
  readonly base: string;
  /** The root element of the document, whose language Pagefind reads. */
  readonly root: { lang: string };
  readonly importPagefind: (address: string) => Promise<PagefindModule>;
}
