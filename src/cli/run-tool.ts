import { delimiter, dirname, join } from 'node:path';
import { PROJECT_ROOT } from './project-root.ts';
import { type ProgramResult, runProgram } from './run-program.ts';

/** Runs a script of an installed package under the same Node as ours. `script` is a path inside `node_modules`. */
export function runTool(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ProgramResult> {
  return runProgram(process.execPath, [join(PROJECT_ROOT, 'node_modules', script), ...args], {
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    FORCE_COLOR: '0',
    // A tool that starts another one by name gets our Node, too.
    PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
    ...env,
  });
}
