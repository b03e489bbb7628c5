import { workerData } from 'node:worker_threads';
import { readRegistry } from '../content/read/registry.ts';
import { openPageMemory } from './page-memory.ts';
import { readContent } from './read-content.ts';

/** Pages of a project that are to be built and remembered in a folder. */
export interface RememberedPages {
  readonly root: string;
  readonly folder: string;
  readonly pages: readonly string[];
}

// A thread: it builds pages for another one, which goes on meanwhile. What is wrong with them is remembered with them.
const { root, folder, pages }: RememberedPages = workerData;
const ignore = (): void => undefined;
const files = readContent(root, ignore);
const registry = readRegistry(files, ignore);
const memory = openPageMemory(folder);
for (const id of pages) memory.build(id, files, registry, ignore);
