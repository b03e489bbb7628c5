import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { sum } from '../../../collections/input-sums.ts';
import { knowDerived, type TracedPage } from '../../../content/build-page.ts';
import { type KeptFile, type KeptSite, readMemory, stampFile } from '../site-memory.ts';
import { howToBuild } from './check-parts.ts';
import type { FoundPart } from './find-parts.ts';
import { PART_FILES } from './write-part.ts';

/** A part whose files are those that it was written with. */
export interface OpenPart {
  readonly pages: readonly TracedPage[];
  readonly site: KeptSite;
}

/**
 * Opens a part.
 * @throws Error with all files that are absent or damaged.
 */
export async function openPart({ folder, record }: FoundPart): Promise<OpenPart> {
  const damages: string[] = [];
  for (const [path, expected] of Object.entries(record.files)) {
    const damage = await damageOf(join(folder, path), expected);
    if (damage !== undefined)
      damages.push(`部分 ${record.part}：文件 ${join(folder, path)} ${damage}。${howToBuild(record.part)}`);
  }
  if (damages.length > 0) throw new Error(damages.join('\n'));
  const pages: readonly TracedPage[] = deserialize(await readFile(join(folder, PART_FILES.pages)));
  pages.forEach(knowDerived);
  const directory = join(folder, PART_FILES.site);
  const memory = await readMemory(join(folder, PART_FILES.memory));
  // Wherever it was written, here its files have other times and inodes.
  const stampHere = ({ path }: KeptFile): KeptFile => stampFile(directory, path);
  const made = [...memory.made].map(
    ([key, { note, files }]) => [key, { note, files: files.map(stampHere) }] as const,
  );
  return { pages, site: { directory, memory: { ...memory, made: new Map(made) } } };
}

async function damageOf(file: string, expected: string): Promise<string | undefined> {
  try {
    return sum([await readFile(file)]) === expected ? undefined : '已损坏（与写出时的校验和不符）';
  } catch {
    return '不见了或读不出';
  }
}
