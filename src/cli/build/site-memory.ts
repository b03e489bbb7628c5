import { existsSync, lstatSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Read } from '../../archive/record-reads.ts';
import { filesBelow } from '../run/files-below.ts';
import { replaceFile } from '../run/replace-file.ts';

/** A file of a built site, and what tells whether it is still the one that was written. */
export interface KeptFile {
  /** Below the folder of the site. */
  readonly path: string;
  readonly size: number;
  /** In milliseconds. */
  readonly modified: number;
  readonly inode: number;
}

/** Files that were made together, and a word that whoever made them left with them. */
export interface KeptFiles {
  readonly files: readonly KeptFile[];
  readonly note: string;
}

/** What a build remembers of the site that it wrote. Without it the next build makes everything. */
export interface SiteMemory {
  /** Sum of everything that the site was made from. */
  readonly inputs: string;
  /** Where it is published; absent when nobody has said it. */
  readonly address: string | undefined;
  /** All files, by a sum of what they were made from. */
  readonly made: ReadonlyMap<string, KeptFiles>;
  /** What was read of the archive for each path of the site. */
  readonly reads: ReadonlyMap<string, readonly Read[]>;
}

/** A site that stands in a folder, and what is remembered of it. */
export interface KeptSite {
  readonly directory: string;
  readonly memory: SiteMemory;
}

export const NOTHING: SiteMemory = { inputs: '', address: undefined, made: new Map(), reads: new Map() };

/** As it lies on the disk: each read is written once. */
interface StoredMemory {
  readonly format: number;
  readonly inputs: string;
  readonly address: string | undefined;
  readonly made: ReadonlyMap<string, KeptFiles>;
  readonly names: readonly Read[];
  readonly reads: ReadonlyMap<string, Uint32Array>;
}

/** Increased with each change of what is stored. */
const FORMAT = 1;

/** What the last build has left; nothing when that is absent, damaged or of another version. */
export async function readMemory(file: string): Promise<SiteMemory> {
  try {
    const stored: StoredMemory = deserialize(await readFile(file));
    if (stored.format !== FORMAT) return NOTHING;
    const { inputs, address, made, names } = stored;
    const reads = [...stored.reads].map(
      ([path, numbers]) => [path, Array.from(numbers, (number) => names[number] ?? '')] as const,
    );
    return { inputs, address, made, reads: new Map(reads) };
  } catch {
    return NOTHING;
  }
}

/** Keeps a memory in one step. */
export async function keepMemory(file: string, { reads, ...memory }: SiteMemory): Promise<void> {
  const numbers = new Map<Read, number>();
  const numberOf = (name: Read): number => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const numbered = new Map([...reads].map(([path, names]) => [path, Uint32Array.from(names, numberOf)]));
  const stored: StoredMemory = { ...memory, format: FORMAT, names: [...numbers.keys()], reads: numbered };
  await mkdir(dirname(file), { recursive: true });
  await replaceFile(file, serialize(stored));
}

/** What tells a file that was written apart from any other that may take its place. */
export function stampFile(directory: string, path: string): KeptFile {
  const { size, mtimeMs: modified, ino: inode } = lstatSync(join(directory, path));
  return { path, size, modified, inode };
}

/** Whether a file of a site is still the one that was written. */
export function isIntact(directory: string, { path, ...kept }: KeptFile): boolean {
  const stat = lstatSync(join(directory, path), { throwIfNoEntry: false });
  return stat?.size === kept.size && stat.mtimeMs === kept.modified && stat.ino === kept.inode;
}

/** Whether a folder holds exactly the site that is remembered. */
export function isWhole(directory: string, { made }: SiteMemory): boolean {
  const files = [...made.values()].flatMap((kept) => kept.files);
  if (!existsSync(directory) || !files.every((file) => isIntact(directory, file))) return false;
  return filesBelow(directory).length === files.length;
}
