import { build } from 'astro';
import { PROJECT_ROOT } from '../run/project-folders.ts';
import { keepProgram } from './keep-program.ts';

/**
 * Compiles the pages of the site, in a process of its own because what Astro takes of memory stays with its process:
 * `<folder of the program> <folder of its files> <origin> <base>`.
 */
const [, , folder = '', outDir = '', site = '', base = ''] = process.argv;

await build({
  root: PROJECT_ROOT,
  outDir,
  logLevel: 'silent',
  site,
  base,
  integrations: [keepProgram(folder)],
});
