import { parseArgs } from 'node:util';
import { addPages } from './add/add-pages.ts';
import { dayInBeijing } from '../text/days.ts';
import { visibleControls } from '../text/visible-controls.ts';
import { PROJECT_ROOT } from './run/project-folders.ts';
import { runCommand, withUsage } from './run/run-command.ts';

const USAGE = '用法：npm run add -- [--dry-run] <文件或文件夹…>';

/** `npm run add`: takes in raw pages, guesses their records of intake, and lists what to check. */
await runCommand(async () => {
  const { values, positionals } = withUsage(USAGE, () =>
    parseArgs({ allowPositionals: true, options: { 'dry-run': { type: 'boolean', default: false } } }),
  );
  if (positionals.length === 0) throw new Error(USAGE);
  const isWell = await addPages({
    root: PROJECT_ROOT,
    paths: positionals,
    dryRun: values['dry-run'],
    today: dayInBeijing(new Date()),
    print: (text) => {
      console.log(visibleControls(text));
    },
    progress: (text) => {
      console.error(visibleControls(text));
    },
  });
  if (!isWell) process.exitCode = 1;
});
