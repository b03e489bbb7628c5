import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parsePage } from '../parser/parse-page.ts';
import type { Message } from '../report.ts';
import { decode, DecodeError } from '../text/decode.ts';
import { commonFolder } from './common-folder.ts';
import { describeForScore } from './describe-for-score.ts';
import { formatPage } from './format-page.ts';
import { runCommand } from './run-command.ts';
import { withUsage } from './with-usage.ts';

const USAGE = '用法：npm run parse -- [--json --out <文件夹>] <文件或文件夹…>';

await runCommand(parseFiles);

/** Parses pages and prints them, or writes one JSON a page. A file that cannot be read does not stop the others. */
async function parseFiles(): Promise<void> {
  const { values, positionals } = withUsage(USAGE, () =>
    parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, out: { type: 'string' } },
    }),
  );
  if (positionals.length === 0) throw new Error(USAGE);
  const files = await Promise.all(positionals.map(listPages));
  const pages = files.flatMap((found) => found);
  const root = commonFolder(
    positionals.map((path) => resolve(path)),
    pages,
  );
  for (const file of pages) await parseFile(file, root, values.json ? (values.out ?? '.') : undefined);
}

/** The files of a folder that are pages, or the one file. */
async function listPages(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return [resolve(path)];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map((entry) => resolve(entry.parentPath, entry.name))
    .sort();
}

async function parseFile(file: string, root: string, out: string | undefined): Promise<void> {
  try {
    const { text } = decode(await readFile(file));
    const messages: Message[] = [];
    const page = parsePage(text, (message) => messages.push(message), file);
    if (out === undefined) {
      console.log(formatPage(page, messages, relative(process.cwd(), file)));
      return;
    }
    const target = join(out, `${relative(root, file).replace(/\.[^.]+$/u, '')}.json`);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, `${JSON.stringify(describeForScore(page), null, 1)}\n`);
  } catch (error) {
    console.error(`${file}：${explain(error)}`);
    process.exitCode = 1;
  }
}

/** What is wrong with the file and how to mend it. */
function explain(error: unknown): string {
  if (error instanceof DecodeError) return `${error.message}${error.mend}`;
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return '找不到这个文件或文件夹。请检查路径。';
  }
  if (error instanceof Error && 'code' in error && error.code === 'EACCES') {
    return '没有读取权限。请检查文件的权限。';
  }
  throw error;
}
