import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatNotation } from '../parser/format-notation.ts';
import { parsePage } from '../parser/parse-page.ts';
import { PROJECT_ROOT } from './run/project-folders.ts';
import { runCommand } from './run/run-command.ts';
import type { CorpusPage } from './score/corpus-page.ts';
import { formatMeasures, sumMeasures } from './score/measures.ts';
import { parseCorpusAt } from './score/parse-corpus-at.ts';
import { scoreSearch } from './score/score-search.ts';
import { scoreRoles, scoreStructure } from './score/score-pages.ts';

const CORPUS = join(PROJECT_ROOT, 'src/parser/corpus');

/** `npm run score`: the parser on its corpus; `npm run score -- search --size 10000`: the search for related articles. */
await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: {
      against: { type: 'string', default: 'HEAD' },
      size: { type: 'string', default: '0' },
      among: { type: 'string' },
      queries: { type: 'string' },
    },
    allowPositionals: true,
  });
  const { against, size, among, queries } = values;
  await (positionals[0] === 'search'
    ? scoreSearch({ queries, size: Number(size), among })
    : scoreCorpus(against));
});

/** Parses the project's own corpus, prints how much comes out as expected, and what is other than at a commit. */
async function scoreCorpus(against: string): Promise<void> {
  const pages = await Promise.all((await readdir(CORPUS)).sort().map(readPage));
  const earlier = await parseCorpusAt(against, CORPUS);
  const before =
    earlier === undefined ? [] : pages.map((page) => ({ ...page, parsed: earlier.get(page.name) ?? [] }));
  console.log(formatMeasures(scoreAll(pages), before.length === 0 ? [] : scoreAll(before)).join('\n'));
  const wrong = pages.filter(isWrong);
  console.log(`${String(pages.length)} 个版面，${String(pages.length - wrong.length)} 个完全一致。`);
  for (const page of wrong) printDifference(`不一致：${page.name}`, page.expected, page.parsed);
  if (earlier === undefined) {
    console.log(`没有与 ${against} 比较：这里读不到这个提交的解析程序。`);
    return;
  }
  const changed = pages.filter(({ name, parsed }) => earlier.get(name)?.join('\n') !== parsed.join('\n'));
  console.log(`与 ${against} 相比，${String(changed.length)} 个版面的解析有变化。`);
  for (const { name, parsed } of changed) printDifference(`有变化：${name}`, earlier.get(name) ?? [], parsed);
}

async function readPage(name: string): Promise<CorpusPage> {
  const read = (file: string) => readFile(join(CORPUS, name, file), 'utf8');
  const [source, expected] = await Promise.all([read('source.txt'), read('expected.txt')]);
  return {
    name,
    source,
    expected: expected.trimEnd().split('\n'),
    parsed: formatNotation(parsePage(source, () => undefined, name)),
  };
}

function scoreAll(pages: readonly CorpusPage[]) {
  const roles = scoreRoles(pages);
  return [...roles, sumMeasures('all blocks', roles), ...scoreStructure(pages)];
}

function isWrong({ expected, parsed }: CorpusPage): boolean {
  return expected.join('\n') !== parsed.join('\n');
}

function printDifference(title: string, before: readonly string[], now: readonly string[]): void {
  console.log(title);
  for (const line of before.filter((one) => !now.includes(one))) console.log(`  - ${line}`);
  for (const line of now.filter((one) => !before.includes(one))) console.log(`  + ${line}`);
}
