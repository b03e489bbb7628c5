import { join } from 'node:path';
import { build } from 'esbuild';
import { PROJECT_ROOT } from '../run/project-folders.ts';

/** The script and the style sheet of the desk. */
export interface Client {
  readonly script: string;
  readonly styles: string;
}

const SOURCE = join(PROJECT_ROOT, 'src/desk/browser');

/** Bundles what the desk runs in the browser; nothing is written. */
export async function bundleClient(): Promise<Client> {
  const { outputFiles } = await build({
    entryPoints: [join(SOURCE, 'main.ts'), join(SOURCE, 'desk.css')],
    outdir: SOURCE,
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2024',
    // Not the project's own settings, which are for checking types.
    tsconfigRaw: {},
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('main.js'), styles: textOf('desk.css') };
}
