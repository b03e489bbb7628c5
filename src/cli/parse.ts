import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { parsePage } from '../parser/parse-page.ts';
import type { Block, ParsedPage } from '../parser/types.ts';
import type { Message } from '../report.ts';
import { decode, DecodeError } from '../text/decode.ts';
import { indexLines } from '../text/lines.ts';
import { readPieces } from '../text/reading/read-pieces.ts';
import { visibleControls } from '../text/visible-controls.ts';
import { runCommand, withUsage } from './run/run-command.ts';
import { writeBelow } from './run/write-below.ts';
import { toScorablePage } from './score/scorable-page.ts';
import { errorCode } from '../text/error-text.ts';

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
      console.log(visibleControls(formatPage(page, messages, relative(process.cwd(), file))));
      return;
    }
    const target = `${relative(root, file).replace(/\.[^.]+$/u, '')}.json`;
    await writeBelow(out, target, `${JSON.stringify(toScorablePage(page), null, 1)}\n`);
  } catch (error) {
    console.error(visibleControls(`${file}：${explain(error)}`));
    process.exitCode = 1;
  }
}

/** What is wrong with the file and how to fix it. */
function explain(error: unknown): string {
  if (error instanceof DecodeError) return `${error.message}${error.mend}`;
  if (errorCode(error) === 'ENOENT') {
    return '找不到这个文件或文件夹。请检查路径。';
  }
  if (errorCode(error) === 'EACCES') {
    return '没有读取权限。请检查文件的权限。';
  }
  throw error;
}

/** A parse as people read it: the number of the raw line, the article, the role and the text. */
function formatPage(page: ParsedPage, messages: readonly Message[], file: string): string {
  const { numberAt } = indexLines(page.text);
  const row = (owner: string, role: string, start: number, text: string) =>
    `${String(numberAt(start)).padStart(5)}  ${owner.padStart(2)}  ${role.padEnd(14)}  ${text}`;
  const ofBlock = (block: Block, owner: string) =>
    row(owner, block.role, block.pieces[0]?.start ?? 0, readPieces(page.text, block.pieces).text);
  return [
    `${file}：${String(page.articles.length)} 篇`,
    ...page.furniture.map((block) => ofBlock(block, '-')),
    ...page.articles.flatMap(({ blocks, kind }, index) => [
      `— ${String(index + 1)} (${kind})`,
      ...blocks.map((block) => ofBlock(block, String(index + 1))),
    ]),
    ...page.hidden.map(({ start, end, role }) => row('-', role, start, page.text.slice(start, end))),
    ...messages.map(
      ({ rule, reason, place }) =>
        `  !  ${rule}：${reason}（第 ${String(numberAt(place.span?.start ?? 0))} 行）`,
    ),
  ].join('\n');
}

/** The deepest folder that holds all files; a folder given as the only argument counts itself. */
function commonFolder(given: readonly string[], files: readonly string[]): string {
  const [only] = given;
  if (given.length === 1 && only !== undefined && only !== files[0]) return only;
  const [first = [], ...others] = files.map((file) => dirname(file).split(sep));
  const isShared = (part: string, index: number) => others.every((parts) => parts[index] === part);
  const end = first.findIndex((part, index) => !isShared(part, index));
  return first.slice(0, end === -1 ? first.length : end).join(sep) || sep;
}
