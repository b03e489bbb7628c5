import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../project-root.ts';
import { runProgram } from '../run-program.ts';

const SCRIPT = join(PROJECT_ROOT, 'src/cli/bench/build-engine.ts');
const MEGABYTE = 1024 * 1024;

/** Builds the index of an engine into a folder, and prints what that took. */
export async function tellBuild(engine: string, size: number, folder: string): Promise<void> {
  const { ok, output } = await runProgram(process.execPath, [SCRIPT, engine, String(size), folder], {});
  if (!ok) throw new Error(output);
  const last = output.trim().split('\n').at(-1) ?? '';
  const told: { readonly ms: number; readonly peakBytes: number } = JSON.parse(last);
  const place = join(folder, engine === 'ours' ? 'search/index' : engine);
  const all = await readdir(place, { recursive: true, withFileTypes: true });
  const files = all.filter((one) => one.isFile());
  const sizes = await Promise.all(
    files.map(async (one) => (await stat(join(one.parentPath, one.name))).size),
  );
  const bytes = sizes.reduce((sum, one) => sum + one, 0);
  // Pagefind builds in a process of its own, which is not counted here.
  const peak = engine === 'pagefind' ? '–' : (told.peakBytes / MEGABYTE).toFixed(0);
  const cells = [engine, (told.ms / 1000).toFixed(1), peak, (bytes / MEGABYTE).toFixed(1), files.length];
  console.log(`| ${cells.join(' | ')} |`);
}
