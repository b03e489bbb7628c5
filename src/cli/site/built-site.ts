import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSitePage, type SitePage, type SitePlace } from './site-page.ts';

/** Everything in the folder of a built site. */
export interface BuiltSite {
  /** Where it says that it is published, e.g. `https://archive.example`; no slash at the end. */
  readonly origin: string;
  /** The path of that place, without a slash at its end: `/henan`, or empty. */
  readonly base: string;
  /** Every file by its path below the folder. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly pages: readonly SitePage[];
}

/** Something in the built site that must not be. */
export interface SiteProblem extends SitePlace {
  /** Path below the site's folder. */
  readonly file: string;
  /** Permanent id of the rule. */
  readonly rule: string;
  /** "Unexpected X, expected Y". */
  readonly reason: string;
}

/** A problem of a file as a whole, or of a line in it. */
export function problemIn(file: string, rule: string, reason: string, line = 1): SiteProblem {
  return { file, line, column: 1, rule, reason };
}

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
    ...placeOf(files.get('robots.txt')?.toString('utf8') ?? ''),
    files,
    pages: [...files]
      .filter(([file]) => file.endsWith('.html'))
      .map(([file, content]) => parseSitePage(file, content.toString('utf8'))),
  };
}

function placeOf(robots: string): Pick<BuiltSite, 'origin' | 'base'> {
  const sitemap = /^Sitemap: (?<url>\S+)$/mu.exec(robots)?.groups?.['url'];
  if (sitemap === undefined)
    throw new Error('robots.txt names no sitemap, expected a line `Sitemap: <address>`.');
  const { origin, pathname } = new URL(sitemap);
  return { origin, base: pathname.slice(0, pathname.lastIndexOf('/')) };
}

/** One line a problem; a problem of many pages, as one of their common header is, is reported once. */
export function formatSiteProblems(problems: readonly SiteProblem[], directory: string): string[] {
  const alike = Map.groupBy(problems, ({ rule, reason }) => `${reason} (${rule})`);
  return [...alike].flatMap(([message, [first, ...others]]) => {
    if (first === undefined) return [];
    const more = others.length > 0 ? `, and at ${others.length} more places` : '';
    return [`${directory}/${first.file}:${first.line}:${first.column}: ${message}${more}`];
  });
}
