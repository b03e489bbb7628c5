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
import { dirname, join } from 'node:path';
import { buildPage, PAGE_REGISTRY, type PageRegistry } from '../content/build-page.ts';
import { type ContentFiles, filesOfPage } from '../content/read/content-files.ts';
import { gatherMessages } from '../report.ts';
import { memoize } from '../text/memoize.ts';
import { sum, sumContent, sumReader } from './input-sums.ts';
import {
  bodiesOf,
  type Body,
  packPage,
  type ReadBytes,
  type RememberedPage,
  unpackBodies,
  unpackPage,
} from './page-entry.ts';

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
  const reader = openReader();
  mkdirSync(folder, { recursive: true });
  return {
    build: (id, files, registry, report) => {
      const key = keyOf(id, files);
      const entry = { file: join(folder, key), key, make: makerOf(id, files, registry) };
      const page = used.get(key) ?? readEntry(entry, reader) ?? writeEntry(entry);
      used.set(key, page);
      page.messages.forEach(report);
      return page.built;
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

/** Makes a page from its files. What it is given is all that it holds: records hold it as long as they are held. */
function makerOf(id: string, files: ContentFiles, registry: PageRegistry) {
  return (): RememberedPage => {
    const { value: built, messages } = gatherMessages((told) => buildPage(id, files, registry, told));
    return { built, messages };
  };
}

/** Where a page is kept, and how it is made. */
interface Entry {
  readonly file: string;
  readonly key: string;
  readonly make: () => RememberedPage;
}

function readEntry(entry: Entry, reader: Reader): RememberedPage | undefined {
  try {
    return reader(entry.file, (read) => unpackPage(read, entry.key, (sum) => readBodies(entry, reader, sum)));
  } catch {
    // Absent: the page is built.
    return undefined;
  }
}

function readBodies({ file, make }: Entry, reader: Reader, sum: number): readonly Body[] {
  try {
    return reader(file, (read) => unpackBodies(read, sum));
  } catch {
    // Somebody has emptied the folder meanwhile, or the file is damaged: then the next build writes it anew.
    rmSync(file, { recursive: true, force: true });
    const { built } = make();
    return built === undefined ? [] : bodiesOf(built);
  }
}

/** Lets a file be read as long as `use` runs. */
type Reader = <Value>(file: string, use: (read: ReadBytes) => Value) => Value;

/** Reads files, all into the same memory: new memory for each costs as much as to read it. */
function openReader(): Reader {
  let room = new Uint8Array();
  return (file, use) => {
    const descriptor = openSync(file, 'r');
    try {
      const { size } = fstatSync(descriptor);
      return use((from, length = size - from) => {
        if (length > room.length) room = new Uint8Array(length);
        return room.subarray(0, readSync(descriptor, room, { position: from, length }));
      });
    } finally {
      closeSync(descriptor);
    }
  };
}

/** Written aside first: whoever looks meanwhile, or after a kill, finds all of it or nothing. */
function writeEntry({ file, key, make }: Entry): RememberedPage {
  const page = make();
  const draft = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(draft, packPage(key, page));
  renameSync(draft, file);
  return page;
}
