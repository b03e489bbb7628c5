import { words } from '../words/words.ts';
import { escapeXml } from './xml.ts';

/** What stands at an address whose content has moved for good. */
export interface Redirect {
  readonly title: string;
  /** Of the archive. */
  readonly site: string;
  /** Why the reader is sent on. */
  readonly lead: string;
  /** Title of the goal. */
  readonly goal: string;
  readonly path: string;
  /** Whole address of the goal, which search engines keep instead. */
  readonly url: string;
}

/** A page that leads to another at once, and by a link where browsers do not follow. */
export function redirectPage({ title, site, lead, goal, path, url }: Redirect): string {
  return `<!doctype html>
<html lang="${words.language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${escapeXml(`${title} · ${site}`)}</title>
    <meta http-equiv="refresh" content="0; url=${escapeXml(path)}">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${escapeXml(url)}">
  </head>
  <body>
    <main>
      <h1>${escapeXml(title)}</h1>
      <p>${escapeXml(lead)}<a href="${escapeXml(path)}">${escapeXml(goal)}</a></p>
    </main>
  </body>
</html>
`;
}
