import { parseArgs } from 'node:util';
import { type BuildProfile, profileBuild } from './build/build-profile.ts';
import { buildAndReport } from './build/build-site.ts';
import { buildPart } from './build/parts/build-part.ts';
import { formatFileKinds, siteFiles } from './bench/site-files.ts';
import { LOCAL_ADDRESS } from '../records/site-address.ts';
import { SITE_DIRECTORY } from './run/project-folders.ts';
import { runCommand, withUsage } from './run/run-command.ts';

const USAGE = `用法：npm run build -- [--profile]
      npm run build -- --part <城市>-<年份>
      npm run build -- --assemble <部分的文件夹…>`;

/**
 * `npm run build`: the archive from `content/` into `dist/`; `-- --profile` tells time, memory and files by kind. `-- --part anyang-2020`
 * builds one part of it into `parts/`, `-- --assemble parts` the site from parts.
 */
export async function runBuild(): Promise<void> {
  await runCommand(async () => {
    const { profile: isProfiled, part, folders } = withUsage(USAGE, readOptions);
    const profile = profileBuild();
    const directory =
      part === undefined ? await buildWhole(profile, folders) : await buildPart(part, LOCAL_ADDRESS, profile);
    if (part !== undefined) console.log(`Built ${directory}`);
    if (isProfiled) console.log(`\n${profile.format()}\n\n${formatFileKinds(await siteFiles(directory))}`);
  });
}

async function buildWhole(profile: BuildProfile, folders: readonly string[]): Promise<string> {
  await buildAndReport(undefined, profile, folders);
  return SITE_DIRECTORY;
}

function readOptions(): {
  readonly profile: boolean;
  readonly part: string | undefined;
  readonly folders: readonly string[];
} {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      profile: { type: 'boolean', default: false },
      part: { type: 'string' },
      assemble: { type: 'boolean', default: false },
    },
  });
  const { profile, part, assemble } = values;
  if (assemble !== positionals.length > 0 || (assemble && part !== undefined)) throw new Error(USAGE);
  return { profile, part, folders: positionals };
}
