import { existsSync, lstatSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { lookUp } from '../../archive/look-up.ts';
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
  /** How the file of each path of the site was made. */
  readonly traces: ReadonlyMap<string, Trace>;
  /** By what was read of the archive, a sum of what it gave. */
  readonly digests: ReadonlyMap<Read, string>;
}

/** What files follow from: as long as all of it is the same, so are they. */
export interface Trace {
  /** A sum of the program and of what it hands to whatever is made. */
  readonly given: string;
  /** What was read of the archive. */
  readonly reads: readonly Read[];
  /** Of the files. */
  readonly key: string;
}

/** A site that stands in a folder, and what is remembered of it. */
export interface KeptSite {
  readonly directory: string;
  readonly memory: SiteMemory;
}

export const NOTHING: SiteMemory = {
  inputs: '',
  address: undefined,
  made: new Map(),
  traces: new Map(),
  digests: new Map(),
};

/** As it lies on the disk: each read is written once. */
interface StoredMemory {
  readonly format: number;
  readonly inputs: string;
  readonly address: string | undefined;
  readonly made: ReadonlyMap<string, KeptFiles>;
  readonly digests: readonly (readonly [read: Read, digest: string])[];
  readonly traces: ReadonlyMap<string, Omit<Trace, 'reads'> & { readonly reads: Uint32Array }>;
}

/** Increased with each change of what is stored. */
const FORMAT = 2;

/** What the last build has left; nothing when that is absent, damaged or of another version. */
export async function readMemory(file: string): Promise<SiteMemory> {
  try {
    const stored: StoredMemory = deserialize(await readFile(file));
    if (stored.format !== FORMAT) return NOTHING;
    const { inputs, address, made, digests } = stored;
    const nameOf = (number: number): Read => digests[number]?.[0] ?? '';
    const traces = [...stored.traces].map(
      ([path, trace]) => [path, { ...trace, reads: Array.from(trace.reads, nameOf) }] as const,
    );
    return { inputs, address, made, traces: new Map(traces), digests: new Map(digests) };
  } catch {
    return NOTHING;
  }
}

/** Keeps a memory in one step. */
export async function keepMemory(file: string, { traces, digests, ...memory }: SiteMemory): Promise<void> {
  const named = [...digests.keys()].map((read, number) => ({ read, number }));
  const numberOf = lookUp('read', named, ({ read }) => read);
  const numbersOf = (reads: readonly Read[]) => Uint32Array.from(reads, (read) => numberOf(read).number);
  const numbered = [...traces].map(
    ([path, trace]) => [path, { ...trace, reads: numbersOf(trace.reads) }] as const,
  );
  const stored: StoredMemory = {
    ...memory,
    format: FORMAT,
    digests: [...digests],
    traces: new Map(numbered),
  };
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
