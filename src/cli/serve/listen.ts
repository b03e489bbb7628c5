import { createServer, type RequestListener, type Server } from 'node:http';
import { parseArgs } from 'node:util';
import { errorCode } from '../../text/error-text.ts';

/** Where to listen. `host` undefined: reachable from this machine only. `port` 0: any free one. */
export interface Listening {
  readonly port: number;
  readonly host: string | undefined;
}

/** A running server; `url` ends with a slash. */
export interface SiteServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** `localhost` can mean either; holding only one would let another program answer on the other. */
const LOOPBACK = ['127.0.0.1', '::1'] as const;
/** All addresses of the machine: no browser can open these names. */
const EVERYWHERE: readonly string[] = ['0.0.0.0', '::'];
/** What machines without IPv6 say to `::1`. */
const NO_SUCH_ADDRESS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

/** Listens until closed. Throws one plain sentence when the port is taken. */
export async function listen(answer: RequestListener, { port, host }: Listening): Promise<SiteServer> {
  const main = await open(answer, port, host ?? LOOPBACK[0]);
  const twin = host === undefined && port !== 0 ? await openTwin(answer, port, main) : undefined;
  const servers = twin === undefined ? [main] : [main, twin];
  return {
    url: `http://${nameOf(host, twin)}:${portOf(main)}/`,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

function open(answer: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(errorCode(error) === 'EADDRINUSE' ? new Error(takenMessage(port)) : error);
    });
    server.listen(port, host, () => {
      resolve(server);
    });
  });
}

async function openTwin(answer: RequestListener, port: number, main: Server): Promise<Server | undefined> {
  try {
    return await open(answer, port, LOOPBACK[1]);
  } catch (error) {
    if (NO_SUCH_ADDRESS.includes(errorCode(error))) return undefined;
    await close(main);
    throw error;
  }
}

function takenMessage(port: number): string {
  const free = port + 1;
  return `Port ${port} is taken by another program: choose another one with \`-- --port ${free}\` or PORT=${free}.`;
}

function nameOf(host: string | undefined, twin: Server | undefined): string {
  if (host === undefined) return twin === undefined ? LOOPBACK[0] : 'localhost';
  if (EVERYWHERE.includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('Unexpected address of a server on a port');
  return address.port;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}

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
