import { existsSync, lstatSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
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
  /** By what was read of the archive, a sum of what it gave; traces name each by its place among them. */
  readonly digests: ReadonlyMap<Read, string>;
}

/** What files follow from: as long as all of it is the same, so are they. */
export interface Trace {
  /** The program and what it hands to whatever is made, in sums. */
  readonly given: string;
  /** What was read of the archive, by its numbers in the memory. */
  readonly reads: Uint32Array;
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

/** As it lies on the disk: in columns, which are read and written much faster than many small records. */
interface StoredMemory {
  readonly format: number;
  readonly inputs: string;
  readonly address: string | undefined;
  readonly made: {
    readonly keys: readonly string[];
    readonly notes: readonly string[];
    /** For each key, where its files end among all. */
    readonly ends: readonly number[];
    readonly paths: readonly string[];
    readonly sizes: Float64Array;
    readonly modified: Float64Array;
    readonly inodes: Float64Array;
  };
  readonly traces: {
    readonly names: readonly string[];
    readonly given: readonly string[];
    readonly keys: readonly string[];
    /** For each name, where its reads end among all. */
    readonly ends: readonly number[];
    readonly reads: Uint32Array;
  };
  readonly digests: { readonly reads: readonly Read[]; readonly sums: readonly string[] };
}

/** Of the checksum before it. */
const SUM_BYTES = 4;

/** Increased with each change of what is stored. */
const FORMAT = 3;

/** What the last build has left; nothing when that is absent, damaged or of another version. */
export async function readMemory(file: string): Promise<SiteMemory> {
  try {
    const bytes = await readFile(file);
    const content = bytes.subarray(SUM_BYTES);
    if (bytes.readUInt32LE() !== crc32(content)) return NOTHING;
    const stored: StoredMemory = deserialize(content);
    if (stored.format !== FORMAT) return NOTHING;
    const { inputs, address, made, traces, digests } = stored;
    const files = made.paths.map((path, at) => ({
      path,
      size: entry(made.sizes, at),
      modified: entry(made.modified, at),
      inode: entry(made.inodes, at),
    }));
    const filesOf = cut(made.ends, (start, end) => files.slice(start, end));
    const readsOf = cut(traces.ends, (start, end) => traces.reads.subarray(start, end));
    return {
      inputs,
      address,
      made: new Map(
        made.keys.map((key, at) => [key, { note: entry(made.notes, at), files: entry(filesOf, at) }]),
      ),
      traces: new Map(
        traces.names.map((name, at) => [
          name,
          { given: entry(traces.given, at), reads: entry(readsOf, at), key: entry(traces.keys, at) },
        ]),
      ),
      digests: new Map(digests.reads.map((read, at) => [read, entry(digests.sums, at)])),
    };
  } catch {
    return NOTHING;
  }
}

/** Keeps a memory in one step. */
export async function keepMemory(
  file: string,
  { traces, digests, made, ...memory }: SiteMemory,
): Promise<void> {
  const [kept, traced] = [[...made.values()], [...traces.values()]];
  const files = kept.flatMap((one) => one.files);
  const stored: StoredMemory = {
    ...memory,
    format: FORMAT,
    made: {
      keys: [...made.keys()],
      notes: kept.map(({ note }) => note),
      ends: endsOf(kept.map((one) => one.files)),
      paths: files.map(({ path }) => path),
      sizes: Float64Array.from(files, ({ size }) => size),
      modified: Float64Array.from(files, ({ modified }) => modified),
      inodes: Float64Array.from(files, ({ inode }) => inode),
    },
    traces: {
      names: [...traces.keys()],
      given: traced.map(({ given }) => given),
      keys: traced.map(({ key }) => key),
      ends: endsOf(traced.map(({ reads }) => reads)),
      reads: join32(traced.map(({ reads }) => reads)),
    },
    digests: { reads: [...digests.keys()], sums: [...digests.values()] },
  };
  await mkdir(dirname(file), { recursive: true });
  const content = serialize(stored);
  const sum = Buffer.alloc(SUM_BYTES);
  sum.writeUInt32LE(crc32(content));
  await replaceFile(file, Buffer.concat([sum, content]));
}

/** The value at a place of a column. */
function entry<Value>(column: ArrayLike<Value>, at: number): Value {
  const value = column[at];
  if (value === undefined) throw new Error('Unexpected end of a column');
  return value;
}

/** The parts of a column of which these are the ends. */
function cut<Part>(ends: readonly number[], part: (start: number, end: number) => Part): Part[] {
  return ends.map((end, at) => part(ends[at - 1] ?? 0, end));
}

function endsOf(parts: readonly { readonly length: number }[]): number[] {
  let end = 0;
  return parts.map(({ length }) => (end += length));
}

function join32(parts: readonly Uint32Array[]): Uint32Array {
  const ends = endsOf(parts);
  const all = new Uint32Array(ends.at(-1) ?? 0);
  parts.forEach((part, at) => all.set(part, ends[at - 1] ?? 0));
  return all;
}

/** Where a file of a site stands: its path has nothing for `join` to put right. */
export function fileIn(directory: string, path: string): string {
  return `${directory}/${path}`;
}

/** What tells a file that was written apart from any other that may take its place. */
export function stampFile(directory: string, path: string): KeptFile {
  const { size, mtimeMs: modified, ino: inode } = lstatSync(fileIn(directory, path));
  return { path, size, modified, inode };
}

/** Whether a file of a site is still the one that was written. */
export function isIntact(directory: string, kept: KeptFile): boolean {
  try {
    const stat = lstatSync(fileIn(directory, kept.path), { throwIfNoEntry: false });
    return stat?.size === kept.size && stat.mtimeMs === kept.modified && stat.ino === kept.inode;
  } catch {
    // A file stands where its folder was.
    return false;
  }
}

/** Whether a folder holds exactly the site that is remembered. */
export function isWhole(directory: string, { made }: SiteMemory): boolean {
  const files = [...made.values()].flatMap((kept) => kept.files);
  if (!existsSync(directory) || !files.every((file) => isIntact(directory, file))) return false;
  return filesBelow(directory).length === files.length;
}
