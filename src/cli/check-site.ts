import { visibleControls } from '../text/visible-controls.ts';
import { indexArchive } from '../archive/index-archive.ts';
import { sharedArchive } from '../collections/shared-archive.ts';
import { feedView } from '../views/site/feed-view.ts';
import { getSiteDirectory, PROJECT_ROOT } from './run/project-folders.ts';
import { runCommand } from './run/run-command.ts';
import { findFileProblems } from './site/checks/file-problems.ts';
import { findPageProblems } from './site/checks/page-problems.ts';
import { formatSiteProblems, readBuiltSite } from './site/built-site.ts';

/** `npm run check`: whether the built site holds together. */
await runCommand(async () => {
  const site = readBuiltSite(getSiteDirectory());
  const archive = indexArchive(sharedArchive(PROJECT_ROOT));
  const holdings = {
    articles: archive.articles.map(({ id }) => id),
    pages: archive.pages.map(({ id }) => id),
    fed: feedView(archive).map(({ id }) => id),
  };
  const problems = [...(await findPageProblems(site, holdings)), ...findFileProblems(site)];
  for (const line of formatSiteProblems(problems, 'dist')) console.error(visibleControls(line));
  if (problems.length > 0) throw new Error(`${problems.length} problems in ${site.pages.length} pages`);
  console.log(
    `${site.pages.length} pages and ${site.files.size - site.pages.length} other files hold together`,
  );
});
