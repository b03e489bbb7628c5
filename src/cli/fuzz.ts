import { parseArgs } from 'node:util';
import { parsePage } from '../parser/parse-page.ts';
import { RULES } from '../parser/rules.ts';
import { findSteepPhrases } from './fuzz/steep-phrases.ts';
import { runCommand } from './run/run-command.ts';
import { runScript } from './run/run-program.ts';

const USAGE = '用法：npm run fuzz -- [--runs <页数>] [--seed <数>] [--workers <进程数>]';
/** Pages of one run of the tests: few enough that progress is seen, enough that starting costs little. */
const BATCH = 5000;
const TESTS = 'src/parser/any-page.test.ts';
/** Line of a sample page with its role before it. */
const ROLED = /^[a-zA-Z >+]+ \| /u;

await runCommand(fuzz);

/**
 * Runs the properties of any page on many more pages than the tests do, in several processes, and looks for phrases that
 * make a page dear when they are repeated.
 */
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
  failures.push(...findSteep());
  if (failures.length > 0) throw new Error(`${String(failures.length)} 项没有通过，见上。`);
}

/** Says which phrases of the rules' samples cost more than in proportion when a page repeats them. */
function findSteep(): string[] {
  const samples = Object.values(RULES).flatMap((rules: readonly Sampled[]) =>
    rules.flatMap(({ yes }) => yes),
  );
  const phrases = samples
    .flatMap((sample) => sample.split('\n'))
    .map((line) => line.replace(ROLED, '').trim());
  const tried = [...new Set(phrases)].filter((phrase) => phrase !== '');
  const steep = findSteepPhrases(tried, costOf).map(
    ({ phrase, gap, steepness }) =>
      `重复 ${JSON.stringify(phrase + gap)}，耗时比长度多增 ${steepness.toFixed(1)} 倍。`,
  );
  console.log(`重复 ${String(tried.length)} 个短语：${steep.length === 0 ? '通过' : '失败'}`);
  for (const problem of steep) console.error(problem);
  return steep;
}

interface Sampled {
  readonly yes: readonly string[];
}

/** The lesser of two costs in processor time, so that one pause does not count. */
function costOf(page: string): number {
  return Math.min(...[0, 1].map(() => processorTime(page)));
}

function processorTime(page: string): number {
  const before = process.cpuUsage();
  parsePage(page, () => undefined, 'fuzz');
  const { user, system } = process.cpuUsage(before);
  return user + system;
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
