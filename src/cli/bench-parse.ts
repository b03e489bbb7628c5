import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parsePage } from '../parser/parse-page.ts';
import { decode } from '../text/decode.ts';
import { PROJECT_ROOT } from './run/project-folders.ts';
import { runCommand } from './run/run-command.ts';

/** Raw pages of the archive; their bytes are what is counted. */
const PAGES = join(PROJECT_ROOT, 'content/pages');
/** Until the compiler is done optimizing, which takes one or two hundred passes. */
const WARM_UP_MILLISECONDS = 8000;
/** Long enough that one pause does not show. */
const LEAST_MILLISECONDS = 4000;
/** Sizes of the pages that are put together for the curve, in KB. */
const SIZES = [10, 30, 100, 300, 1000];
/** In a millisecond. */
const MICROSECONDS = 1000;
const KB = 1024;
const MB = KB * KB;

await runCommand(benchParse);

/** Prints how many MB of raw text a second are parsed, and how long pages of growing size take. */
async function benchParse(): Promise<void> {
  const names = (await readdir(PAGES)).filter((name) => name.endsWith('.txt'));
  const files = await Promise.all(names.map((name) => readFile(join(PAGES, name))));
  const texts = files.map((bytes) => decode(bytes).text);
  const bytes = files.reduce((sum, { length }) => sum + length, 0);
  parseAll(texts, WARM_UP_MILLISECONDS);
  const rounds = parseAll(texts, LEAST_MILLISECONDS);
  const rate = (rounds.count * bytes) / MB / (rounds.milliseconds / 1000);
  const best = bytes / MB / (rounds.fastest / 1000);
  console.log(
    `普通版面：${rate.toFixed(2)} MB/秒，最快一遍 ${best.toFixed(2)} MB/秒（${String(texts.length)} 个版面，${String(rounds.count)} 遍）`,
  );
  const whole = texts.join('\n\n');
  for (const size of SIZES) {
    const text = pageOf(whole, size * KB);
    const started = cpuMilliseconds();
    parsePage(text, () => undefined, 'bench');
    const milliseconds = cpuMilliseconds() - started;
    console.log(`${String(size).padStart(5)} KB：${milliseconds.toFixed(0)} 毫秒`);
  }
}

/** Milliseconds are of all threads together, the compiler's and the collector's too; `fastest` is one pass by the clock. */
interface Rounds {
  readonly count: number;
  readonly milliseconds: number;
  readonly fastest: number;
}

function parseAll(texts: readonly string[], least: number): Rounds {
  const started = cpuMilliseconds();
  let count = 0;
  let fastest = Infinity;
  while (cpuMilliseconds() - started < least) {
    const begun = performance.now();
    for (const text of texts) parsePage(text, () => undefined, 'bench');
    fastest = Math.min(fastest, performance.now() - begun);
    count += 1;
  }
  return { count, milliseconds: cpuMilliseconds() - started, fastest };
}

/** The pages one after another until they fill `bytes`; each copy with other digits, so that none repeats another. */
function pageOf(whole: string, bytes: number): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let length = 0;
  for (let copy = 0; length < bytes; copy += 1) {
    const part = copy === 0 ? whole : whole.replaceAll('\n', `${String(copy)}\n`);
    parts.push(part);
    length += encoder.encode(part).length;
  }
  return new TextDecoder().decode(encoder.encode(parts.join('\n')).slice(0, bytes));
}

/** Time of this process's own work: other programs on the machine do not count. */
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / MICROSECONDS;
}
