import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatNotation } from '../parser/format-notation.ts';
import { parsePage } from '../parser/parse-page.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { runCommand } from './run-command.ts';
import { scoreLines, type RoleScore } from './score-lines.ts';

await runCommand(scoreCorpus);

/** Parses the project's own corpus and prints how many blocks of each role are exactly as expected. */
async function scoreCorpus(): Promise<void> {
  const corpus = join(PROJECT_ROOT, 'src/parser/corpus');
  const pages = await Promise.all((await readdir(corpus)).sort().map((name) => readPage(corpus, name)));
  const wrong = pages.filter(({ expected, parsed }) => expected.join('\n') !== parsed.join('\n'));
  const rows = scoreLines(pages).map(({ role, expected, parsed, same }) => ({
    role,
    expected,
    parsed,
    same,
    ...toShares({ role, expected, parsed, same }),
  }));
  console.table(rows);
  console.log(`${String(pages.length)} 个版面，${String(pages.length - wrong.length)} 个完全一致。`);
  for (const { name } of wrong)
    console.log(
      `不一致：src/parser/corpus/${name}（npx vitest run src/parser/corpus.test.ts 写出 expected-changed.txt）`,
    );
}

interface CorpusPage {
  readonly name: string;
  readonly expected: readonly string[];
  readonly parsed: readonly string[];
}

async function readPage(corpus: string, name: string): Promise<CorpusPage> {
  const read = (file: string) => readFile(join(corpus, name, file), 'utf8');
  const [source, expected] = await Promise.all([read('source.txt'), read('expected.txt')]);
  return {
    name,
    expected: expected.trimEnd().split('\n'),
    parsed: formatNotation(parsePage(source, () => undefined, name)),
  };
}

function toShares({ expected, parsed, same }: RoleScore): Record<'precision' | 'recall' | 'f1', string> {
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  const precision = share(same, parsed);
  const recall = share(same, expected);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: precision.toFixed(3), recall: recall.toFixed(3), f1: f1.toFixed(3) };
}
