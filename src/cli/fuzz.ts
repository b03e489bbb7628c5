import { parseArgs } from 'node:util';
import { runCommand } from './run/run-command.ts';
import { runScript } from './run/run-program.ts';

const USAGE = '用法：npm run fuzz -- [--runs <页数>] [--seed <数>] [--workers <进程数>]';
/** Pages of one run of the tests: few enough that progress is seen, enough that starting costs little. */
const BATCH = 5000;
const TESTS = 'src/parser/any-page.test.ts';

await runCommand(fuzz);

/** Runs the properties of any page on many more pages than the tests do, in several processes. */
async function fuzz(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      workers: { type: 'string', default: '2' },
    },
  });
  const [runs, seed, workers] = [values.runs, values.seed, values.workers].map(Number);
  if (!isCount(runs) || !isCount(workers) || seed === undefined || !Number.isInteger(seed))
    throw new Error(USAGE);
  const batches = Array.from({ length: Math.ceil(runs / BATCH) }, (_, index) => ({
    seed: seed + index,
    runs: Math.min(BATCH, runs - index * BATCH),
  }));
  const failures: string[] = [];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
      const problem = await runBatch(batch.seed, batch.runs);
      if (problem !== undefined) {
        failures.push(problem);
        console.error(problem);
      }
      done += batch.runs;
      console.log(
        `${String(done)} / ${String(runs)} 页，种子 ${String(batch.seed)}：${problem === undefined ? '通过' : '失败'}`,
      );
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  if (failures.length > 0) throw new Error(`${String(failures.length)} 批没有通过，见上。`);
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value > 0;
}

/** What the tests say when a property does not hold. */
async function runBatch(seed: number, runs: number): Promise<string | undefined> {
  const { ok, output } = await runScript(
    'node_modules/vitest/vitest.mjs',
    ['run', '--project', 'unit', TESTS],
    { env: { FUZZ_RUNS: String(runs), FUZZ_SEED: String(seed) } },
  );
  return ok ? undefined : output;
}
