/** Reads a file below the directory of the manifest. Rejects when it can not be had. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** What search needs of the place where it runs. */
export interface SearchHost {
  readonly read: ReadFile;
}
