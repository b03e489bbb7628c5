/** Bytes of every file under `content/`, by path from the root of the project, with `/` between folders. */
export type ContentFiles = ReadonlyMap<string, Uint8Array>;
