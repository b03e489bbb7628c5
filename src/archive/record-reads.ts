import type { KeptPieces, SiteArchive } from './archive-of-site.ts';
import type { ArchiveIndex } from './index-archive.ts';
import { memoize } from '../text/memoize.ts';
import { recordDigest } from './record-digest.ts';

/** Names something that was read of an archive: a list, or what a way to find something gave for its key. */
export type Read = string;

/** An archive that tells what is read of it. */
export interface RecordedArchive extends SiteArchive {
  /** Runs `make`, one at a time, and says what was read of the archive meanwhile. */
  readonly record: <Made>(make: () => Promise<Made>) => Promise<Recorded<Made>>;
  /** A sum of what a read gives in this archive, which may be another than the one in which it was recorded. */
  readonly digestOf: (read: Read) => string;
}

/** Something that was made of an archive, and what was read for it. */
export interface Recorded<Made> {
  readonly made: Made;
  readonly reads: readonly Read[];
}

/** Keeps pieces by a name from one build to the next, and what was read for them. */
export type PieceStore = (
  name: string,
  make: () => Recorded<Readonly<Record<string, Uint8Array>>>,
) => Promise<Recorded<KeptPieces>>;

/**
 * Hands out an archive whose reads are told apart for each thing that is made of it. What is made follows from the program and
 * from what it read: as long as all reads give the same, it need not be made again.
 */
export function recordReads(archive: ArchiveIndex, store: PieceStore): RecordedArchive {
  const nameRead = nameReads(archive);
  const recorded = (reads: Set<Read>): ArchiveIndex => recordInto(reads, archive, nameRead);
  let current: { readonly archive: ArchiveIndex; readonly reads: Set<ReadonlySet<Read>> } | undefined;
  return {
    read: () => current?.archive ?? archive,
    share: () => {
      const reads = new Set<Read>();
      // Of one that is made later than it is asked for, the set still grows: it is looked into when the page is done.
      return {
        archive: recorded(reads),
        keep: async (name, make) => {
          const kept = await store(name, () => {
            const own = new Set<Read>();
            return { made: make(recorded(own)), reads: [...own] };
          });
          kept.reads.forEach((read) => reads.add(read));
          return kept.made;
        },
        use: () => current?.reads.add(reads),
      };
    },
    record: async (make) => {
      const own = new Set<Read>();
      const reads = new Set([own]);
      current = { archive: recorded(own), reads };
      try {
        const made = await make();
        return { made, reads: [...new Set([...reads].flatMap((some) => [...some]))] };
      } finally {
        current = undefined;
      }
    },
    digestOf: memoize((read) => digestIn(archive, read)),
  };
}

/** All that these give follows from the record or text that they are given. */
const OF_OWN_MATTER: readonly (string | symbol)[] = ['linesOf', 'alignmentOf'];

type NameRead = (name: string | symbol, keys: readonly unknown[]) => Read;

/** The archive, with what is read of it added to `reads`. Nothing that is kept for this one serves another page. */
function recordInto(reads: Set<Read>, archive: ArchiveIndex, nameRead: NameRead): ArchiveIndex {
  return new Proxy(archive, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      // A promise of the archive asks whether it is one itself.
      if (OF_OWN_MATTER.includes(name) || value === undefined) return value;
      if (typeof value !== 'function') {
        reads.add(nameRead(name, []));
        return value;
      }
      return (...given: readonly unknown[]) => {
        const keys = given.slice(0, value.length);
        reads.add(nameRead(name, keys));
        return Reflect.apply(value, target, keys);
      };
    },
  });
}

/** Names what is read, with one key once: most of it is read for many pages. */
function nameReads(archive: ArchiveIndex): NameRead {
  const known = new Map<string | symbol, Map<unknown, Read>>();
  return (name, keys) => {
    const read = (): Read => JSON.stringify([name, ...keys.map((key) => nameOf(archive, key))]);
    if (keys.length > 1) return read();
    const ofName = known.get(name) ?? new Map<unknown, Read>();
    known.set(name, ofName);
    const found = ofName.get(keys[0]) ?? read();
    ofName.set(keys[0], found);
    return found;
  };
}

/** A key, or the place of the record that is given as one. */
function nameOf(archive: ArchiveIndex, key: unknown): unknown {
  if (typeof key !== 'object' || key === null) return key;
  const id = 'id' in key ? key.id : undefined;
  const found = ['pageId' in key ? 'getArticle' : 'getPage', id] as const;
  if (attempt(() => find(archive, found[0], [id])) !== key)
    throw new Error('Unexpected key of the archive, expected a text or a page or article of it');
  return found;
}

/** Of what the archive no longer holds, the sum is empty. */
function digestIn(archive: ArchiveIndex, read: Read): string {
  const [name, ...keys]: readonly unknown[] = JSON.parse(read);
  return attempt(() => recordDigest(find(archive, name, keys))) ?? '';
}

function find(archive: ArchiveIndex, name: unknown, keys: readonly unknown[]): unknown {
  const value: unknown = Reflect.get(archive, String(name));
  if (typeof value !== 'function') return value;
  return Reflect.apply(
    value,
    archive,
    keys.map((key) => (Array.isArray(key) ? find(archive, key[0], key.slice(1)) : key)),
  );
}

function attempt<Value>(get: () => Value): Value | undefined {
  try {
    return get();
  } catch {
    return undefined;
  }
}
