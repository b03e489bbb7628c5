import { indexArchive } from '../archive/index-archive.ts';
import { sharedArchive } from '../collections/shared-archive.ts';
import { getSiteDirectory } from './get-site-directory.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { runCommand } from './run-command.ts';
import { findFileProblems } from './site/find-file-problems.ts';
import { findSiteProblems } from './site/find-site-problems.ts';
import { formatSiteProblems } from './site/format-site-problems.ts';
import { readBuiltSite } from './site/read-built-site.ts';

/** `npm run check`: whether the built site holds together. */
await runCommand(async () => {
  const site = readBuiltSite(getSiteDirectory());
  const { articles, pages } = indexArchive(sharedArchive(PROJECT_ROOT));
  const holdings = { articles: articles.map(({ id }) => id), pages: pages.map(({ id }) => id) };
  const problems = [...(await findSiteProblems(site, holdings)), ...findFileProblems(site)];
  for (const line of formatSiteProblems(problems, 'dist')) console.error(line);
  if (problems.length > 0) throw new Error(`${problems.length} problems in ${site.pages.length} pages`);
  console.log(
    `${site.pages.length} pages and ${site.files.size - site.pages.length} other files hold together`,
  );
});
