import { sum } from '../../collections/input-sums.ts';
import { memoize } from '../../text/memoize.ts';
import type { Read, Recorded } from '../../archive/record-reads.ts';
import type { SiteDraft, SiteFiles } from './site-draft.ts';
import type { KeptFiles, SiteMemory, Trace } from './site-memory.ts';

/** Files of a draft that are made of an archive, and what each was made from. */
export interface TracedFiles extends Pick<SiteMemory, 'traces' | 'digests'> {
  /**
   * The files for a name: taken over where all that they followed from in another site gives the same here, or made and written.
   * `given` tells what `make` is given besides the archive.
   */
  readonly place: (
    name: string,
    given: string,
    make: () => Promise<Recorded<SiteFiles>>,
  ) => Promise<Recorded<KeptFiles>>;
}

/** Traces files in a draft; `digestOf` sums what a read gives in the archive that they are made of. */
export function traceFiles(draft: SiteDraft, digestOf: (read: Read) => string): TracedFiles {
  const traces = new Map<string, Trace>();
  const digests = new Map<Read, string>();
  const names: Read[] = [];
  const numbers = new Map<Read, number>();
  const numberOf = (read: Read): number => {
    const known = numbers.get(read);
    if (known !== undefined) return known;
    digests.set(read, digestOf(read));
    numbers.set(read, names.length);
    return names.push(read) - 1;
  };
  // Files of the whole archive follow one another and read the same ten thousand records.
  let last: SummedReads = { reads: [], numbered: new Uint32Array(), sum: sum([]) };
  const readsHere = memoize((before: SiteMemory['digests']) => compareReads(before, digests, numberOf));
  const takeOver = (name: string, given: string): Recorded<KeptFiles> | undefined => {
    for (const { trace, digests: before } of draft.knownTraces(name)) {
      if (trace.given !== given) continue;
      const reads = trace.reads.map(readsHere(before));
      if (reads.includes(CHANGED)) continue;
      const made = draft.take(trace.key);
      if (made === undefined) continue;
      traces.set(name, { ...trace, reads });
      return {
        made,
        // Of most files nobody asks.
        get reads() {
          return Array.from(reads, (number) => names[number] ?? '');
        },
      };
    }
    return undefined;
  };
  return {
    traces,
    digests,
    place: async (name, given, make) => {
      const taken = takeOver(name, given);
      if (taken !== undefined) return taken;
      const { made, reads } = await make();
      if (reads.length !== last.reads.length || reads.some((read, at) => read !== last.reads[at])) {
        const numbered = Uint32Array.from(reads, numberOf);
        last = { reads, numbered, sum: sum([...reads, ...reads.map((read) => digests.get(read) ?? '')]) };
      }
      const key = sum([name, given, last.sum]);
      traces.set(name, { given, reads: last.numbered, key });
      return { made: await draft.place(key, () => Promise.resolve(made)), reads };
    },
  };
}

/** What was read for some files, with a sum of it and of what it gave. */
interface SummedReads {
  readonly reads: readonly Read[];
  readonly numbered: Uint32Array;
  readonly sum: string;
}

/** In place of the number of a read that gives something else here. */
const CHANGED = 2 ** 32 - 1;
const UNKNOWN = CHANGED - 1;

/** From the numbers of reads in another memory to those here; each is compared once. */
function compareReads(
  before: SiteMemory['digests'],
  digests: SiteMemory['digests'],
  numberOf: (read: Read) => number,
): (number: number) => number {
  const entries = [...before];
  const known = new Uint32Array(entries.length).fill(UNKNOWN);
  return (number) => {
    const found = known[number];
    if (found !== UNKNOWN) return found ?? CHANGED;
    const [read = '', digest] = entries[number] ?? [];
    const here = numberOf(read);
    return (known[number] = digests.get(read) === digest ? here : CHANGED);
  };
}
