import type { SearchEntry } from '../search-entry.ts';
import { fetchJson } from './fetch-json.ts';
import { openPagefind } from './open-pagefind.ts';
import type { Opening } from './open-pagefind.ts';
import type { SearchHost } from './search-host.ts';
import type { Shard } from './shard.ts';

/** Opens a bundle with its list of articles. */
export async function openShard(host: SearchHost, opening: Opening): Promise<Shard> {
  const [entries, pagefind] = await Promise.all([
    fetchJson<readonly SearchEntry[]>(`${opening.basePath}entries.json`),
    openPagefind(host, opening),
  ]);
  let probes: Promise<Readonly<Record<string, readonly string[]>>> | undefined;
  return {
    pagefind,
    entries: new Map(entries.map((entry) => [entry.fragment, entry])),
    probesOf: async (character) => {
      probes ??= fetchJson(`${opening.basePath}probes.json`);
      return (await probes)[character] ?? [];
    },
  };
}
