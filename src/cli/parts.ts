import { parseArgs } from 'node:util';
import { readContent } from '../collections/read-content.ts';
import { stopAtErrors } from '../collections/shared-archive.ts';
import { listParts } from '../content/list-parts.ts';
import { filesOfPage } from '../content/read/content-files.ts';
import { PROJECT_ROOT } from './run/project-folders.ts';
import { runCommand, withUsage } from './run/run-command.ts';

const USAGE = `用法：npm run --silent parts -- [--json]
      npm run --silent parts -- <城市>-<年份>`;

/**
 * `npm run --silent parts`: the names of the parts in which the archive can be built, one a line; `-- --json` as a list for a
 * matrix of jobs; `-- anyang-2020` the files of one, as patterns for a checkout that holds no other pages.
 */
await runCommand(async () => {
  const { values, positionals } = withUsage(USAGE, () =>
    parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } }),
  );
  const parts = stopAtErrors((report) => listParts(readContent(PROJECT_ROOT, report), report));
  const [part] = positionals;
  if (part !== undefined) {
    const pages = parts.get(part);
    if (pages === undefined) throw new Error(`没有部分 ${part}。${USAGE}`);
    console.log(
      pages
        .flatMap(filesOfPage)
        .map((file) => `/${file}`)
        .join('\n'),
    );
  } else console.log(values.json ? JSON.stringify([...parts.keys()]) : [...parts.keys()].join('\n'));
});
