import { readRegistry } from '../content/read/registry.ts';
import type { PageSource } from './build-pages-ahead.ts';
import { openPageMemory } from './page-memory.ts';
import { readContent } from './read-content.ts';

const ignore = (): void => undefined;

let remember: ((ids: readonly string[]) => void) | undefined;

/** In a process of its own: builds pages by their ids, so that whoever builds them next finds them remembered, with what is wrong with them. */
export function rememberPages({ source, ids }: { source: PageSource; ids: readonly string[] }): void {
  remember ??= readSource(source);
  remember(ids);
}

/** What all tasks of a process need is read once. */
function readSource({ root, folder, program }: PageSource): (ids: readonly string[]) => void {
  const files = readContent(root, ignore);
  const registry = readRegistry(files, ignore);
  const memory = openPageMemory(folder, program);
  return (ids) => {
    for (const id of ids) memory.build(id, files, registry, ignore);
  };
}
