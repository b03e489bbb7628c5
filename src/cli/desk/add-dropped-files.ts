import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { addPages } from '../add/add-pages.ts';

/** A file from the browser; `content` is Base64. */
interface DroppedFile {
  readonly name: string;
  readonly content: string;
}

/** What became of files that were dropped: the report of intake, block by block. */
interface Added {
  readonly isWell: boolean;
  readonly report: readonly string[];
}

/** Takes in files as `npm run add` does. Files of one name in several folders are told apart. */
export async function addDroppedFiles(
  root: string,
  files: readonly DroppedFile[],
  today: string,
): Promise<Added> {
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  try {
    const paths = files.map(({ name }, index) =>
      join(folder, String(index), basename(name.replaceAll('\\', '/'))),
    );
    for (const [index, path] of paths.entries()) {
      await mkdir(join(folder, String(index)));
      await writeFile(path, Buffer.from(files[index]?.content ?? '', 'base64'));
    }
    const report: string[] = [];
    const print = (text: string) => {
      report.push(text);
    };
    const isWell = await addPages({ root, paths, dryRun: false, today, print, progress: () => {} });
    const nameIn = (text: string, path: string) =>
      [path, relative(process.cwd(), path)].reduce(
        (named, one) => named.replaceAll(one, basename(path)),
        text,
      );
    return {
      isWell,
      report: report
        .filter((text) => !OF_COMMANDS.test(text))
        .map((text) => placesInWords(paths.reduce(nameIn, text))),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What to do next with commands, and where files were written: on the desk there is nothing to be typed. */
const OF_COMMANDS = /^(?:下一步| {2}写入)/u;

/** Lines instead of files and rules, and what the desk has instead of a command. */
function placesInWords(text: string): string {
  return text
    .replaceAll(
      /content\/pages\/\w+\.txt:(?<line>\d+)(?::\d+)? {2}(?<kind>\S+) {2}\S+/gu,
      '第 $<line> 行  $<kind>',
    )
    .replaceAll('npm run messages', '校改');
}
