import { readFile } from 'node:fs/promises';
import { basename, relative, resolve } from 'node:path';
import { type ContentFiles, findPageId, intakeFile, pageFile } from '../../content/read/content-files.ts';
import { formatNextSteps, formatTakenPage } from '../../intake/intake-report.ts';
import { createHeldPages } from '../../intake/held-pages.ts';
import { type IntakeProblem, type Refusal, takeInPage, type TakenPage } from '../../intake/take-in-page.ts';
import type { IntakeContext } from '../../intake/types.ts';
import { readRegistry } from '../../content/read/registry.ts';
import { readContent } from '../../collections/read-content.ts';
import { formatMessage, type Message } from '../../report.ts';
import { DecodeError, tryDecode } from '../../text/decode.ts';
import { type InputFile, listInputFiles } from './list-input-files.ts';
import { recordIntake } from './record-intake.ts';
import { writePage } from './write-page.ts';
import { errorText } from '../../text/error-text.ts';

/** What to take in, where, and how to report it. */
interface AddOptions {
  /** Root of the project that holds `content/`. */
  readonly root: string;
  readonly paths: readonly string[];
  /** Nothing is written. */
  readonly dryRun: boolean;
  /** `yyyy-mm-dd`. */
  readonly today: string;
  /** Prints one block of the report. */
  readonly print: (text: string) => void;
  /** Tells how far a long intake is. */
  readonly progress: (text: string) => void;
}

/** A page of OCR text is a hundredth of this; larger files are books, dumps or pictures. */
const LARGEST = 2 * 1024 * 1024;
/** Below this number one sees the end coming. */
const MANY_FILES = 20;

/** Takes in pages and reports on each; a file that is no page does not stop the others. Returns whether all went well. */
export async function addPages({
  root,
  paths,
  dryRun,
  today,
  print,
  progress,
}: AddOptions): Promise<boolean> {
  const errors: Message[] = [];
  const report = (message: Message) => errors.push(message);
  const content = readContent(root, report);
  const { cities, papers, eras, changes } = readRegistry(content, report);
  if (errors.length > 0) {
    print([...errors.map(formatMessage), '登记文件有错，没有加入任何版面。'].join('\n'));
    return false;
  }
  const context = { cities, papers, eras, today };
  const held = holdPages(content);
  const listed = await listInputFiles(paths);
  const problems: IntakeProblem[] = [...listed.problems];
  const taken: TakenPage[] = [];
  for (const [index, file] of listed.files.entries()) {
    if (listed.files.length > MANY_FILES && index % MANY_FILES === 0)
      progress(`已读 ${index} / ${listed.files.length} 个文件…`);
    const outcome = await takeInFile(file, content, context);
    const name = shortPath(file.path);
    if ('reason' in outcome) {
      problems.push({ file: name, ...outcome });
      continue;
    }
    if ('note' in outcome) {
      print(`${name}：${outcome.note}`);
      continue;
    }
    const twin = held.find(outcome.page.text);
    held.add(outcome.id, outcome.page.text);
    if (taken.some(({ id }) => id === outcome.id)) {
      problems.push({ file: name, ...sameId(outcome.id) });
      continue;
    }
    const failure = dryRun ? undefined : await tryToWrite(root, outcome);
    if (failure !== undefined) {
      problems.push({ file: name, ...failure });
      continue;
    }
    taken.push(outcome);
    print(formatTakenPage(outcome, name));
    if (twin)
      print(
        `  注意  与 ${twin.id} 有 ${Math.round(twin.share * 100)}% 的文字相同，可能是同一版面。如是，删去其一。`,
      );
    print(dryRun ? '  试运行，没有写入。\n' : `  写入  content/pages/${outcome.id}.txt 和 .yaml\n`);
  }
  const ids = taken.map(({ id }) => id);
  if (!dryRun && ids.length > 0) await recordIntake(root, ids, today, changes?.value ?? []);
  for (const { file, reason, mend } of problems) print(`未加入 ${file}\n    ${reason}\n    办法：${mend}`);
  if (taken.length > 0) print(formatNextSteps(taken, cities[0]?.province ?? '省名'));
  print(`${dryRun ? '可加入' : '加入了'} ${taken.length} 个版面，${problems.length} 个未加入。`);
  return problems.length === 0;
}

function holdPages(content: ContentFiles) {
  const held = createHeldPages();
  for (const [file, bytes] of content) {
    const id = findPageId(file);
    const decoded = tryDecode(bytes);
    if (id !== undefined && !(decoded instanceof DecodeError)) held.add(id, decoded.text);
  }
  return held;
}

async function takeInFile(
  { path, size }: InputFile,
  content: ContentFiles,
  context: IntakeContext,
): Promise<TakenPage | Refusal | { readonly note: string }> {
  if (size > LARGEST) {
    const megabytes = (size / 1024 / 1024).toFixed(1);
    return {
      reason: `文件有 ${megabytes} MB，一个版面的文字通常只有几十 KB。`,
      mend: '一个文件只放一个版面，分开后再加入。',
    };
  }
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return { reason: '不能读取这个文件。', mend: '检查文件的读取权限。' };
  const same = [...content].find(([file, one]) => findPageId(file) !== undefined && bytes.equals(one));
  if (same) return { note: `与 ${same[0]} 完全相同，已经入藏，不再加入。` };
  const outcome = takeInPage(basename(path), bytes, context);
  if (!('id' in outcome)) return outcome;
  if (content.has(pageFile(outcome.id))) return sameId(outcome.id);
  return content.has(intakeFile(outcome.id)) ? hasRecord(outcome) : outcome;
}

/** Writes a page; what cannot be written is reported, and the others go on. */
async function tryToWrite(root: string, { id, bytes, yaml }: TakenPage): Promise<Refusal | undefined> {
  try {
    await writePage(root, id, bytes, yaml);
    return undefined;
  } catch (error) {
    return {
      reason: `没有写入：${errorText(error)}`,
      mend: '检查磁盘空间、写入权限和同名的文件；content/ 中的文件没有改动。',
    };
  }
}

/** A record without its text may have been edited by hand. */
function hasRecord({ id, yaml }: TakenPage): Refusal {
  const indented = yaml.trimEnd().replaceAll(/^/gmu, '      ');
  return {
    reason: `${intakeFile(id)} 已有著录而没有文字，没有改动它。`,
    mend: `那份著录可用，就把这个文件复制为 ${pageFile(id)}；否则移走它再加入，将写成：\n${indented}`,
  };
}

function sameId(id: string): Refusal {
  return {
    reason: `版面编号 ${id} 已有别的文字。`,
    mend: '如是同一版面的新识别，替换 content/pages/ 中的原文件；否则改来源文件名，编号会改由内容算出。',
  };
}

/** A path as people know it: from where they are when it is below, else whole. */
function shortPath(path: string): string {
  const below = relative(process.cwd(), path);
  return below.startsWith('..') ? resolve(path) : below;
}
