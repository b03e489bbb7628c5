import { spawn, type StdioOptions } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { PROJECT_ROOT } from './project-folders.ts';

/** How a program ended; `output` is what it wrote to both streams, in the order in which it wrote it. */
export interface ProgramResult {
  readonly ok: boolean;
  readonly output: string;
}

interface ProgramOptions {
  /** Laid over our own environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Receives what a Node program passes to `process.send`. */
  readonly onMessage?: (message: unknown) => void;
}

/** Runs a program in the project's folder, without a terminal and without input; never rejects for what the program does. */
export function runProgram(
  program: string,
  args: readonly string[],
  { env = {}, onMessage }: ProgramOptions = {},
): Promise<ProgramResult> {
  const stdio: StdioOptions = ['ignore', 'pipe', 'pipe', ...(onMessage ? (['ipc'] as const) : [])];
  const child = spawn(program, args, { cwd: PROJECT_ROOT, env: { ...process.env, ...env }, stdio });
  if (onMessage) child.on('message', onMessage);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const end = (ok: boolean, ...words: readonly string[]): void => {
      resolve({ ok, output: [Buffer.concat(chunks).toString('utf8').trim(), ...words].join('\n').trim() });
    };
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => {
      end(false, error.message);
    });
    child.on('close', (code, signal) => {
      if (signal === null) end(code === 0);
      else end(false, `${program} was ended by ${signal}`);
    });
  });
}

/** Runs a script under the same Node as ours. `script` is a path from the root of the project. */
export function runScript(
  script: string,
  args: readonly string[],
  { env, ...options }: ProgramOptions = {},
): Promise<ProgramResult> {
  return runProgram(process.execPath, [join(PROJECT_ROOT, script), ...args], {
    ...options,
    env: {
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      // A tool that starts another one by name gets our Node, too.
      PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
      ...env,
    },
  });
}
