import { formatTable } from '../run/format-table.ts';

/** What a part of a build cost. */
interface PhaseCost {
  readonly phase: string;
  /** User and system time of this process and its threads. */
  readonly cpuSeconds: number;
  readonly seconds: number;
  /** What the process held at the end of it. */
  readonly bytes: number;
}

/** Tells what the parts of a build cost. */
export interface BuildProfile {
  /** Runs a part of a build under a name, and adds it up. */
  readonly time: <Made>(phase: string, run: () => Promise<Made> | Made) => Promise<Made>;
  /** As a table, in the order in which parts were run. */
  readonly format: () => string;
}

const MICROSECONDS = 1e6;
const MEGABYTE = 1024 * 1024;

export function profileBuild(): BuildProfile {
  const costs: PhaseCost[] = [];
  return {
    time: async (phase, run) => {
      const [cpu, started] = [process.cpuUsage(), performance.now()];
      const made = await run();
      const { user, system } = process.cpuUsage(cpu);
      costs.push({
        phase,
        cpuSeconds: (user + system) / MICROSECONDS,
        seconds: (performance.now() - started) / 1000,
        bytes: process.memoryUsage.rss(),
      });
      return made;
    },
    format: () => formatTable(['phase', 'CPU s', 's', 'MB'], costs.map(cellsOf)),
  };
}

function cellsOf({ phase, cpuSeconds, seconds, bytes }: PhaseCost): string[] {
  return [phase, cpuSeconds.toFixed(2), seconds.toFixed(2), (bytes / MEGABYTE).toFixed(0)];
}
