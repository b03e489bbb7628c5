import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sum } from '../../../collections/input-sums.ts';
import { parseRecord } from '../../../records/parse-record.ts';
import { PartRecord } from '../../../records/part-record.ts';
import { errorText } from '../../../text/error-text.ts';
import { PART_FILES } from './write-part.ts';

/** A part that lies in a folder. */
export interface FoundPart {
  readonly folder: string;
  readonly record: PartRecord;
  /** Of its record, and thereby of everything in its folder. */
  readonly sum: string;
}

/**
 * The parts in some folders, each of which is a part or holds parts, in the order of their names.
 * @throws Error with everything that is no part and all whose records are damaged.
 */
export function findParts(folders: readonly string[]): readonly FoundPart[] {
  const problems: string[] = [];
  const found = folders.flatMap((folder) => {
    const parts = partFolders(folder);
    if (parts.length === 0)
      problems.push(
        `${folder}：这里没有部分（${PART_FILES.record}）。给出 npm run build -- --part <城市>-<年份> 写出的文件夹，或它们所在的文件夹。`,
      );
    return parts;
  });
  const parts = found.flatMap((folder) => {
    const file = join(folder, PART_FILES.record);
    const part = readRecord(file);
    if (typeof part !== 'string') return [{ folder, ...part }];
    problems.push(`${file}：${part}。删去这个文件夹，再用 npm run build -- --part <城市>-<年份> 生成它。`);
    return [];
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return parts.toSorted((a, b) => (a.record.part < b.record.part ? -1 : 1));
}

function partFolders(folder: string): readonly string[] {
  const isPart = (path: string): boolean => existsSync(join(path, PART_FILES.record));
  if (isPart(folder)) return [folder];
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name))
    .filter(isPart);
}

/** The record in a file, or what is wrong with it. */
function readRecord(file: string): Omit<FoundPart, 'folder'> | string {
  try {
    const bytes = readFileSync(file);
    const parsed = parseRecord(PartRecord, JSON.parse(bytes.toString('utf8')));
    if ('record' in parsed) return { record: parsed.record, sum: sum([bytes]) };
    return `不是这个版本的程序写出的部分（${parsed.problems.map(({ path, message }) => `${path.join('.')}：${message}`).join('；')}）`;
  } catch (error) {
    return `读不出：${errorText(error)}`;
  }
}
