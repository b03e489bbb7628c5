import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import { buildPage, knowDigests, PAGE_REGISTRY, type TracedPage } from '../content/build-page.ts';
import { type ContentFiles, filesOfPage } from '../content/read/content-files.ts';
import { gatherMessages, type Message } from '../report.ts';
import { memoize } from '../text/memoize.ts';
import { sum, sumContent, sumReader } from './input-sums.ts';

/** A page with all that was reported of it. */
interface RememberedPage {
  readonly built: TracedPage | undefined;
  readonly messages: readonly Message[];
}

/** Builds pages, and remembers them from one build to the next. */
export interface PageMemory {
  readonly build: typeof buildPage;
  /** Whether a page need not be built, but is remembered as it is. */
  readonly holds: (id: string, files: ContentFiles) => boolean;
  /** Forgets the pages that were not built since it was opened. */
  readonly forgetOthers: () => void;
}

/**
 * A memory of pages in a folder, each by a sum of all that it follows from: its files, what is registered, and the program. An
 * entry that is not as it was kept counts as absent.
 */
export function openPageMemory(folder: string, program = sumReader()): PageMemory {
  const used = new Map<string, RememberedPage>();
  const keysOf = new WeakMap<ContentFiles, (id: string) => string>();
  const keyOf = (id: string, files: ContentFiles): string => {
    const keys = keysOf.get(files) ?? memoize(keysIn(files, program));
    keysOf.set(files, keys);
    return keys(id);
  };
  const readFile = openReader();
  mkdirSync(folder, { recursive: true });
  return {
    build: (id, files, registry, report) => {
      const key = keyOf(id, files);
      const file = join(folder, key);
      const page = used.get(key) ?? readEntry(() => readFile(file)) ?? makeEntry(file);
      used.set(key, page);
      page.messages.forEach(report);
      return page.built;

      function makeEntry(file: string): RememberedPage {
        const { value: built, messages } = gatherMessages((told) => buildPage(id, files, registry, told));
        writeEntry(file, { built, messages });
        return { built, messages };
      }
    },
    holds: (id, files) => {
      const key = keyOf(id, files);
      return used.has(key) || existsSync(join(folder, key));
    },
    forgetOthers: () => {
      for (const name of readdirSync(folder))
        if (!used.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
    },
  };
}

/** Sums of all that the pages of some files follow from, by their ids. */
function keysIn(files: ContentFiles, program: string): (id: string) => string {
  const registered = sumContent(files, PAGE_REGISTRY);
  return (id) => sum([program, id, ...sumContent(files, filesOfPage(id)), ...registered]);
}

/** Reads files, each into the memory of the one before: new memory for each costs as much as to read it. */
function openReader(): (file: string) => Uint8Array {
  let room = new Uint8Array();
  return (file) => {
    const descriptor = openSync(file, 'r');
    try {
      const { size } = fstatSync(descriptor);
      if (size > room.length) room = new Uint8Array(size);
      return room.subarray(0, readSync(descriptor, room, { length: size }));
    } finally {
      closeSync(descriptor);
    }
  };
}

/** What an entry holds after its checksum: records as JSON, which is read in less time and memory than they are otherwise. */
interface Entry {
  readonly records: string;
  readonly traces: Uint8Array;
}

/** Written aside first: whoever looks meanwhile, or after a kill, finds all of it or nothing. */
function writeEntry(file: string, { built, messages }: RememberedPage): void {
  const page = { built: built && { ...built, traces: undefined }, messages };
  const entry: Entry = {
    records: JSON.stringify(page),
    traces: serialize(built?.traces ?? []),
  };
  const content = serialize(entry);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, Buffer.concat([checksumOf(content), content]));
  renameSync(draft, file);
}

function readEntry(read: () => Uint8Array): RememberedPage | undefined {
  try {
    const bytes = read();
    const content = bytes.subarray(CHECKSUM_BYTES);
    if (!checksumOf(content).equals(bytes.subarray(0, CHECKSUM_BYTES))) return undefined;
    const entry: Entry = deserialize(content);
    const page: RememberedPage = JSON.parse(entry.records);
    if (page.built === undefined) return page;
    knowDigests(page.built);
    // Of a copy, since lists of numbers are views of what they are read from: they would hold all of the file.
    return { ...page, built: { ...page.built, traces: deserialize(new Uint8Array(entry.traces)) } };
  } catch {
    // Absent: the page is built.
    return undefined;
  }
}

const CHECKSUM_BYTES = 4;

function checksumOf(content: Uint8Array): Buffer {
  const checksum = Buffer.alloc(CHECKSUM_BYTES);
  checksum.writeUInt32LE(crc32(content));
  return checksum;
}
