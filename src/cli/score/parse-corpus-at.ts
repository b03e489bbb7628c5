import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../run/run-program.ts';

/** Reads the corpus as it is now with the parser of another commit; no stage of it needs a package. */
const READER = `
import { readdirSync, readFileSync } from 'node:fs';
const [parsing, notation, corpus] = process.argv.slice(2);
const { parsePage } = await import(parsing);
const { formatNotation } = await import(notation);
for (const name of readdirSync(corpus).sort()) {
  console.log('=== ' + name);
  const source = readFileSync(corpus + '/' + name + '/source.txt', 'utf8');
  for (const line of formatNotation(parsePage(source, () => undefined, name))) console.log(line);
}
`;

/** For each page of the corpus what the parser of the commit makes of it; undefined when there is no such commit. */
export async function parseCorpusAt(
  ref: string,
  corpus: string,
): Promise<ReadonlyMap<string, readonly string[]> | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'parser-'));
  try {
    const archive = join(folder, 'source.tar');
    const packed = await runProgram('git', ['archive', '-o', archive, ref, 'package.json', 'src']);
    if (!packed.ok) return undefined;
    await runProgram('tar', ['-x', '-f', archive, '-C', folder]);
    await writeFile(join(folder, 'read.mjs'), READER);
    const files = await readdir(join(folder, 'src'), { recursive: true, withFileTypes: true });
    const modules = ['parse-page.ts', 'format-notation.ts'].flatMap((name) =>
      files.filter((file) => file.name === name).map((file) => join(file.parentPath, name)),
    );
    const { ok, output } = await runProgram(process.execPath, [join(folder, 'read.mjs'), ...modules, corpus]);
    return ok ? toPages(output) : undefined;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function toPages(output: string): Map<string, string[]> {
  const pages = output.split(/^=== /mu).slice(1);
  return new Map(
    pages.map((page) => {
      const [name = '', ...lines] = page.trimEnd().split('\n');
      return [name, lines];
    }),
  );
}
