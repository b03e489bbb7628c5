import { sum } from '../../collections/input-sums.ts';
import type { Read, Recorded } from '../../archive/record-reads.ts';
import type { SiteDraft, SiteFiles } from './site-draft.ts';
import type { KeptFiles, SiteMemory, Trace } from './site-memory.ts';

/** Files of a draft that are made of an archive, and what each was made from. */
export interface TracedFiles extends Pick<SiteMemory, 'traces' | 'digests'> {
  /**
   * The files for a name: taken over where all that they followed from in another site gives the same here, or made and written.
   * `given` is a sum of what `make` is given besides the archive.
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
  const digest = (read: Read): string => {
    const known = digests.get(read) ?? digestOf(read);
    digests.set(read, known);
    return known;
  };
  const takeOver = (name: string, given: string): Recorded<KeptFiles> | undefined => {
    for (const { trace, digests: before } of draft.knownTraces(name)) {
      if (trace.given !== given || !trace.reads.every((read) => before.get(read) === digest(read))) continue;
      const made = draft.take(trace.key);
      if (made === undefined) continue;
      traces.set(name, trace);
      return { made, reads: trace.reads };
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
      const key = sum([name, given, ...reads, ...reads.map(digest)]);
      traces.set(name, { given, reads, key });
      return { made: await draft.place(key, () => Promise.resolve(made)), reads };
    },
  };
}
