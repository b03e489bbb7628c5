import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './built-site.ts';
import { parseSitePage } from './parse-site-page.ts';

/** Reads the folder of a built site. `robots.txt` says where it is published. */
export function readBuiltSite(directory: string): BuiltSite {
  const paths = globSync('**/*.*', { cwd: directory, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = new Map(
    paths
      .toSorted()
      .map((path) => [path.slice(directory.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  );
  return {
    origin: originOf(files.get('robots.txt')?.toString('utf8') ?? ''),
    files,
    pages: [...files]
      .filter(([file]) => file.endsWith('.html'))
      .map(([file, content]) => parseSitePage(file, content.toString('utf8'))),
  };
}

function originOf(robots: string): string {
  const sitemap = /^Sitemap: (?<url>\S+)$/mu.exec(robots)?.groups?.['url'];
  if (sitemap === undefined)
    throw new Error('robots.txt names no sitemap, expected a line `Sitemap: <address>`.');
  return new URL(sitemap).origin;
}
