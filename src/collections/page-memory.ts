import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { buildPage, knowDigests, PAGE_REGISTRY, type TracedPage } from '../content/build-page.ts';
import { type ContentFiles, filesOfPage } from '../content/read/content-files.ts';
import { gatherMessages, type Message } from '../report.ts';
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
  const keyOf = (id: string, files: ContentFiles): string =>
    sum([program, id, ...sumContent(files, [...filesOfPage(id), ...PAGE_REGISTRY])]);
  mkdirSync(folder, { recursive: true });
  return {
    build: (id, files, registry, report) => {
      const key = keyOf(id, files);
      const page = used.get(key) ?? readEntry(join(folder, key)) ?? makeEntry(join(folder, key));
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
        if (!used.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}

/** What an entry holds after its digest: records as JSON, which is read in less time and memory than they are otherwise. */
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
  writeFileSync(draft, Buffer.concat([digestOf(content), content]));
  renameSync(draft, file);
}

function readEntry(file: string): RememberedPage | undefined {
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(DIGEST_BYTES);
    if (!digestOf(content).equals(bytes.subarray(0, DIGEST_BYTES))) return undefined;
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

const DIGEST_BYTES = 32;

function digestOf(content: Uint8Array): Buffer {
  return hash('sha256', content, 'buffer');
}
