import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program and all that it started cost. */
export interface ProgramCost {
  /** User and system time of all processes, which other programs on the machine do not change. */
  readonly cpuSeconds: number;
  /** The most memory that they held together. */
  readonly peakBytes: number;
  readonly seconds: number;
  /** What it wrote to its standard output. */
  readonly output: string;
}

/** Short beside anything that is worth measuring. */
const SAMPLE_MILLISECONDS = 200;
const TICKS_A_SECOND = 100;
const PAGE_BYTES = 4096;

/** Runs a program in a folder. Only Linux reports time and memory; elsewhere they are 0. Throws with its words when it fails. */
export async function measureProgram(
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<ProgramCost> {
  const started = performance.now();
  // A group of its own, by which its processes are known.
  const child = spawn(program, args, { cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const ticks = new Map<number, number>();
  const earlier = ticksOfEnded();
  let peakBytes = 0;
  const sampler = setInterval(() => {
    const processes = processesOf(child.pid ?? 0);
    for (const one of processes) ticks.set(one.id, one.ticks);
    peakBytes = Math.max(
      peakBytes,
      processes.reduce((sum, { bytes }) => sum + bytes, 0),
    );
  }, SAMPLE_MILLISECONDS);
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => clearInterval(sampler));
  const output = Buffer.concat(chunks).toString('utf8').trim();
  if (code !== 0) throw new Error([output, Buffer.concat(errors).toString('utf8')].join('\n'));
  // What was seen misses what ran after the last look, and what has ended misses processes that nobody waited for.
  const seen = [...ticks.values()].reduce((sum, one) => sum + one, 0);
  return {
    cpuSeconds: Math.max(seen, ticksOfEnded() - earlier) / TICKS_A_SECOND,
    peakBytes,
    seconds: (performance.now() - started) / 1000,
    output,
  };
}

interface Process {
  readonly id: number;
  readonly ticks: number;
  readonly bytes: number;
}

/** Fields of `/proc/<pid>/stat` behind the name of the program. */
const [GROUP, USER_TICKS, SYSTEM_TICKS, RESIDENT_PAGES] = [2, 11, 12, 21];
const [ENDED_USER_TICKS, ENDED_SYSTEM_TICKS] = [13, 14];

/** Of all processes that we have started and that have ended, with those that they had started. */
function ticksOfEnded(): number {
  const fields = fieldsOf('self');
  return (fields[ENDED_USER_TICKS] ?? 0) + (fields[ENDED_SYSTEM_TICKS] ?? 0);
}

/** None of a process that has ended since it was listed. */
function fieldsOf(id: string): number[] {
  const stat = readable(() => readFileSync(`/proc/${id}/stat`, 'utf8'), '');
  return stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
}

function processesOf(group: number): Process[] {
  const ids = readable(() => readdirSync('/proc'), []).filter((name) => /^\d+$/u.test(name));
  return ids.flatMap((id) => {
    const fields = fieldsOf(id);
    if (fields[GROUP] !== group) return [];
    const ticks = (fields[USER_TICKS] ?? 0) + (fields[SYSTEM_TICKS] ?? 0);
    return [{ id: Number(id), ticks, bytes: (fields[RESIDENT_PAGES] ?? 0) * PAGE_BYTES }];
  });
}

/** A process may have ended since it was listed. */
function readable<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
