import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { PROJECT_ROOT } from './project-folders.ts';

/** How a program ended; `output` is what it said on both streams, in the order in which it said it. */
export interface ProgramResult {
  readonly ok: boolean;
  readonly output: string;
}

/** No step of a build or of the gate comes near this on two slow cores; beyond it something hangs. */
const PATIENCE = 10 * 60 * 1000;

/**
 * Runs a program in the project's folder, without a terminal and without input; never rejects for what the program does.
 * `env` is laid over our own environment.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ProgramResult> {
  const child = spawn(program, args, {
    cwd: PROJECT_ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: PATIENCE,
  });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const end = (ok: boolean, ...words: readonly string[]): void => {
      resolve({ ok, output: [Buffer.concat(chunks).toString('utf8').trim(), ...words].join('\n').trim() });
    };
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => {
      end(false, error.message);
    });
    child.on('close', (code, signal) => {
      if (signal === null) end(code === 0);
      else end(false, `${program} was ended by ${signal}`);
    });
  });
}

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
