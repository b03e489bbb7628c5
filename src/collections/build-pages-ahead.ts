import { getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { Tinypool } from 'tinypool';

/** What pages are built from, and the folder in which they are kept for `program`. */
export interface PageSource {
  readonly root: string;
  readonly folder: string;
  readonly program: string;
}

interface AheadOptions {
  /** Is told how many pages are done. */
  readonly onBuilt?: (done: number) => void;
  /** Ends it early. */
  readonly signal?: AbortSignal;
  /** As many as there are cores. */
  readonly processes?: number;
  readonly fewPages?: number;
}

/** Each compiles the parser for itself, and takes 200 MB until all pages are built. */
const MOST_PROCESSES = 4;
/** Fewer are built sooner than a process starts. */
const FEW_PAGES = 64;
const AT_ONCE = 8;
const ENVIRONMENT = Object.fromEntries(
  Object.entries(process.env).map(([name, value = '']) => [name, value]),
);

/**
 * Builds pages by their ids on several cores, in processes because the memory of a thread stays with its process, so that whoever
 * builds them next finds them remembered. A few are left to that one, and so are those at which a process ends.
 */
export async function buildPagesAhead(
  source: PageSource,
  ids: readonly string[],
  { onBuilt, signal, processes = availableParallelism(), fewPages = FEW_PAGES }: AheadOptions = {},
): Promise<void> {
  if (ids.length < fewPages) return;
  const pool = new Tinypool({
    filename: new URL('remember-pages.ts', import.meta.url).href,
    name: 'rememberPages',
    runtime: 'child_process',
    env: { ...ENVIRONMENT, ...compiled() },
    minThreads: 0,
    maxThreads: Math.min(processes, MOST_PROCESSES),
  });
  const stop = (): void => void pool.destroy();
  // No other takes the place of a process that ends: without any, what still waits for one would never be settled.
  const stopWhenAllEnded = (): void => {
    if (pool.threads.length === 0) stop();
  };
  pool.on('error', stopWhenAllEnded);
  signal?.addEventListener('abort', stop);
  let done = 0;
  const tasks = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, async (_, at) => {
    const some = ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE);
    await pool.run({ source, ids: some }).finally(stopWhenAllEnded);
    done += some.length;
    onBuilt?.(done);
  });
  await Promise.allSettled(tasks);
  signal?.removeEventListener('abort', stop);
  await pool.destroy();
}

/** Where processes find what an earlier build has compiled: they inherit it by name only. */
function compiled(): { readonly NODE_COMPILE_CACHE?: string } {
  const folder = getCompileCacheDir();
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) };
}
