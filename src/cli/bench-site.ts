import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureProgram, type ProgramCost } from './bench/measure-program.ts';
import { laySiteArchive } from './bench/site-archive.ts';
import { formatFileKinds, siteFiles } from './bench/site-files.ts';
import { WORK_DIRECTORY } from './run/project-folders.ts';
import { runCommand } from './run/run-command.ts';

const MEGABYTE = 1024 * 1024;
/** What is measured, in this order; each is a build after a change of the archive. */
const STEPS = ['cold', 'again', 'page', 'correction'] as const;

/**
 * `npm run bench:site -- --pages 200`: what building the site of an invented archive costs from nothing, again, with one page
 * more and with one correction, and which files it writes. `--only cold` leaves the others out.
 */
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string', default: '50' },
      only: { type: 'string', multiple: true, default: [...STEPS] },
    },
  });
  const size = Number(values.pages);
  const root = join(WORK_DIRECTORY, 'bench', `site-${size}`);
  const archive = await laySiteArchive(root, size);
  const changes: Readonly<Record<(typeof STEPS)[number], () => Promise<void>>> = {
    cold: () => Promise.resolve(),
    again: () => Promise.resolve(),
    page: archive.addPage,
    correction: archive.correctPage,
  };
  console.log(
    `${size} pages in ${root}\n\n| build | CPU s | s | peak MB | of cold |\n|${' --- |'.repeat(5)}`,
  );
  let cold: ProgramCost | undefined;
  for (const step of STEPS.filter((one) => values.only.includes(one))) {
    await changes[step]();
    const cost = await measureProgram(process.execPath, ['src/cli/build.ts'], root);
    cold ??= cost;
    console.log(
      `| ${[step, ...cellsOf(cost), (cost.cpuSeconds / cold.cpuSeconds).toFixed(3)].join(' | ')} |`,
    );
  }
  await printFiles(join(root, 'dist'));
});

function cellsOf({ cpuSeconds, seconds, peakBytes }: ProgramCost): string[] {
  return [cpuSeconds.toFixed(1), seconds.toFixed(1), (peakBytes / MEGABYTE).toFixed(0)];
}

async function printFiles(directory: string): Promise<void> {
  const kinds = await siteFiles(directory);
  const sum = (of: 'files' | 'bytes') => kinds.reduce((all, kind) => all + kind[of], 0);
  console.log(`\n${formatFileKinds([...kinds, { kind: 'all', files: sum('files'), bytes: sum('bytes') }])}`);
}
