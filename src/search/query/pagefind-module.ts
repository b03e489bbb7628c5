/** What we use of a bundle's `pagefind.js`. */
export interface PagefindModule {
  createInstance(options: { readonly basePath: string; readonly noWorker: boolean }): PagefindInstance;
}

export interface PagefindInstance {
  search(query: string): Promise<PagefindAnswer>;
  preload(query: string): Promise<void>;
}

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
}

export interface PagefindResult {
  /** Id of the fragment, unique within one bundle. */
  readonly id: string;
  /** Numbers of the tokens that matched; of a phrase only the first occurrence. */
  readonly words: readonly number[];
}
