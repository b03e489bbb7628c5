import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatPageSizes, largestPages } from './bench/largest-pages.ts';
import { measureParts } from './bench/measure-parts.ts';
import { measureProgram, type ProgramCost } from './bench/measure-program.ts';
import { measurePlainSite, PLAIN_ENGINES } from './bench/plain-sites.ts';
import { laySiteArchive } from './bench/site-archive.ts';
import { formatFileKinds, siteFiles } from './bench/site-files.ts';
import { WORK_DIRECTORY } from './run/project-folders.ts';
import { runCommand } from './run/run-command.ts';
import { errorText } from '../text/error-text.ts';

const MEGABYTE = 1024 * 1024;

/** What is measured, in this order: builds after changes of the archive, its articles in other programs, and its parts. */
const STEPS = ['cold', ...PLAIN_ENGINES, 'again', 'page', 'correction', 'parts'] as const;
type Step = (typeof STEPS)[number];

/**
 * `npm run bench:site -- --pages 200 --years 2`: what building the site of an invented archive costs from nothing, again, with one
 * page more, with one correction, and in parts; what a plain Astro and Eleventy, which is fetched for this, make of the same
 * articles costs beside it; which files are written, and which pages are the largest. `--only cold` leaves the others out.
 */
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string', default: '50' },
      years: { type: 'string', default: '10' },
      only: { type: 'string', multiple: true, default: [...STEPS] },
    },
  });
  const size = Number(values.pages);
  const root = join(WORK_DIRECTORY, 'bench', `site-${size}`);
  const archive = await laySiteArchive(root, size, Number(values.years));
  const build = () => measureProgram(process.execPath, ['src/cli/build.ts'], root);
  console.log(`${size} pages in ${root}\n\n| build | CPU s | s | peak MB | CPU of cold | MB of cold |`);
  console.log(`|${' --- |'.repeat(6)}`);
  let cold: ProgramCost | undefined;
  const print = (name: string, cost: ProgramCost): void => {
    cold ??= cost;
    const ratios = [cost.cpuSeconds / cold.cpuSeconds, cost.peakBytes / cold.peakBytes];
    console.log(`| ${[name, ...cellsOf(cost), ...ratios.map((one) => one.toFixed(3))].join(' | ')} |`);
  };
  const plain = (engine: (typeof PLAIN_ENGINES)[number]) => async () => {
    const folder = join(WORK_DIRECTORY, 'bench', `plain-${engine}`);
    try {
      print(
        `plain ${engine}`,
        await measurePlainSite(engine, folder, join(root, 'dist/data/articles.jsonl')),
      );
    } catch (error) {
      console.log(`plain ${engine} was not measured: ${errorText(error)}`);
    }
  };
  const steps: Readonly<Record<Step, () => Promise<void>>> = {
    cold: async () => print('cold', await build()),
    astro: plain('astro'),
    eleventy: plain('eleventy'),
    again: async () => print('again', await build()),
    page: async () => {
      await archive.addPage();
      print('page', await build());
    },
    correction: async () => {
      await archive.correctPage();
      print('correction', await build());
    },
    parts: async () => {
      const { parts, assembly, isSame } = await measureParts(root);
      print(`${parts.length} parts, together`, sumOf(parts));
      print(
        'largest part',
        parts.reduce((most, one) => (one.cpuSeconds > most.cpuSeconds ? one : most)),
      );
      print(`assembly, ${isSame ? 'the same site' : 'ANOTHER SITE'}`, assembly);
    },
  };
  for (const step of STEPS) if (values.only.includes(step)) await steps[step]();
  await printFiles(join(root, 'dist'));
});

function sumOf(costs: readonly ProgramCost[]): ProgramCost {
  const total = (of: 'cpuSeconds' | 'seconds'): number => costs.reduce((sum, cost) => sum + cost[of], 0);
  const peakBytes = Math.max(...costs.map((cost) => cost.peakBytes));
  return { cpuSeconds: total('cpuSeconds'), seconds: total('seconds'), peakBytes, output: '' };
}

function cellsOf({ cpuSeconds, seconds, peakBytes }: ProgramCost): string[] {
  return [cpuSeconds.toFixed(1), seconds.toFixed(1), (peakBytes / MEGABYTE).toFixed(0)];
}

async function printFiles(directory: string): Promise<void> {
  const kinds = await siteFiles(directory);
  const sum = (of: 'files' | 'bytes') => kinds.reduce((all, kind) => all + kind[of], 0);
  console.log(`\n${formatFileKinds([...kinds, { kind: 'all', files: sum('files'), bytes: sum('bytes') }])}`);
  console.log(`\n${formatPageSizes(await largestPages(directory))}`);
}
