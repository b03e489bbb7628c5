import { parseArgs } from 'node:util';
import type { Listening } from './listen.ts';

const DEFAULT_PORT = 4321;
const HIGHEST_PORT = 65_535;

/**
 * Reads `--port`, then `PORT`, and `--host`; `--host` alone means every address of the machine. npm keeps options that stand
 * before `--` for itself and hands them on in the environment, so those count as well.
 */
export function readListening(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Listening {
  const { values } = parseArgs({
    args: args.map((arg, index) => (arg === '--host' && isBare(args, index) ? '--host=0.0.0.0' : arg)),
    options: { port: { type: 'string' }, host: { type: 'string' } },
  });
  return {
    port: readPort(values.port ?? env['npm_config_port'] ?? env['PORT']),
    host: values.host,
  };
}

function isBare(args: readonly string[], index: number): boolean {
  return args[index + 1]?.startsWith('-') ?? true;
}

function readPort(value: string | undefined): number {
  if (value === undefined || value === '') return DEFAULT_PORT;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= HIGHEST_PORT) return port;
  throw new Error(`Unexpected port "${value}", expected a number from 0 to ${HIGHEST_PORT}.`);
}
