import { dirname } from 'node:path';
import type { KeptFile } from './site-memory.ts';

/** A file by its path below the folder of the site. */
type SizedFile = Pick<KeptFile, 'path' | 'size'>;

/** What hosts count of a site. */
type Measure = 'files' | 'files and folders' | 'files in a folder' | 'bytes' | 'bytes in a file';

/** What a host takes. Its limits may be raised by a contract; these are those of everybody, as its documentation gave them in 2026. */
interface Host {
  readonly name: string;
  readonly most: Partial<Record<Measure, number>>;
}

const MEGABYTE = 1024 ** 2;
const GIGABYTE = 1024 ** 3;

const HOSTS: readonly Host[] = [
  { name: 'Cloudflare Pages', most: { files: 20_000, 'bytes in a file': 25 * MEGABYTE } },
  { name: 'GitHub Pages', most: { bytes: GIGABYTE } },
  { name: 'GitLab Pages', most: { 'files and folders': 200_000, bytes: GIGABYTE } },
  { name: 'Netlify', most: { 'files in a folder': 54_000 } },
];

/** Says which hosts a site is too large for, and why: `Cloudflare Pages (20000 files)`; nothing when all of them take it. */
export function hostsBeyond(site: readonly SizedFile[]): readonly string[] {
  const sizes = measureSite(site);
  return HOSTS.flatMap(({ name, most }) => {
    const reasons = sizes
      .filter(([measure, size]) => size > (most[measure] ?? Infinity))
      .map(([measure]) => `${most[measure]} ${measure}`);
    return reasons.length === 0 ? [] : [`${name} (${reasons.join(', ')})`];
  });
}

function measureSite(site: readonly SizedFile[]): readonly (readonly [Measure, number])[] {
  const filesIn = new Map<string, number>();
  let [bytes, largest] = [0, 0];
  for (const { path, size } of site) {
    bytes += size;
    largest = Math.max(largest, size);
    const folder = dirname(path);
    filesIn.set(folder, (filesIn.get(folder) ?? 0) + 1);
    for (let above = dirname(folder); !filesIn.has(above); above = dirname(above)) filesIn.set(above, 0);
  }
  return [
    ['files', site.length],
    ['files and folders', site.length + filesIn.size],
    ['files in a folder', [...filesIn.values()].reduce((most, files) => Math.max(most, files), 0)],
    ['bytes', bytes],
    ['bytes in a file', largest],
  ];
}
