import { parseArgs } from 'node:util';
import { profileBuild } from './build/build-profile.ts';
import { buildAndReport } from './build/build-site.ts';
import { formatFileKinds, siteFiles } from './bench/site-files.ts';
import { SITE_DIRECTORY } from './run/project-folders.ts';
import { runCommand } from './run/run-command.ts';

/** `npm run build`: the archive from `content/` into `dist/`; `-- --profile` tells time, memory and files by kind. */
await runCommand(async () => {
  const { values } = parseArgs({ options: { profile: { type: 'boolean', default: false } } });
  const profile = profileBuild();
  await buildAndReport(undefined, profile);
  if (!values.profile) return;
  console.log(`\n${profile.format()}\n\n${formatFileKinds(await siteFiles(SITE_DIRECTORY))}`);
});
