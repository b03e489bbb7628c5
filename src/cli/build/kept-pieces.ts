import { closeSync, openSync, readSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { KeptBytes } from '../../text/kept-bytes.ts';
import type { PieceStore, Read } from '../../archive/record-reads.ts';
import { sum } from '../../collections/input-sums.ts';
import { deleteFiles } from '../run/delete-files.ts';
import { draftSite } from './site-draft.ts';
import { keepMemory, NOTHING, readMemory } from './site-memory.ts';
import { traceFiles } from './traced-files.ts';

/** Pieces of files in a folder of their own, which hold from one build to the next. */
interface PieceFolder {
  readonly store: PieceStore;
  /** Remembers what was stored and deletes all other pieces, unless nothing was asked for. */
  readonly close: () => Promise<void>;
}

/** Opens a folder of pieces for a program; `digestOf` sums what a read gives in its archive. */
export async function openPieces(
  folder: string,
  program: string,
  digestOf: (read: Read) => string,
): Promise<PieceFolder> {
  const file = `${folder}.memory`;
  const draft = draftSite(folder, [{ directory: folder, memory: await readMemory(file) }]);
  const { place, traces, digests } = traceFiles(draft, digestOf);
  return {
    store: async (name, make) => {
      const { made, reads } = await place(name, program, () => {
        const pieces = make();
        const files = Object.entries(pieces.made).map(([piece, content]) => ({
          path: `${sum([name])}/${piece}`,
          content,
        }));
        return Promise.resolve({ made: { files, note: '' }, reads: pieces.reads });
      });
      const pieces = made.files.map(({ path, size }) => {
        const bytes = { size, copyTo: fileReader(join(folder, path)) };
        return [basename(path), bytes] as const;
      });
      return { made: Object.fromEntries(pieces), reads };
    },
    close: async () => {
      if (traces.size === 0) return;
      deleteFiles(folder, draft.strangers());
      await keepMemory(file, { ...NOTHING, made: draft.made, traces, digests });
    },
  };
}

/** Fills stretches with what stands in a file from a place on. */
function fileReader(file: string): KeptBytes['copyTo'] {
  return (target, from) => {
    const opened = openSync(file, 'r');
    try {
      const read = readSync(opened, target, 0, target.length, from);
      if (read < target.length) throw new Error(`Unexpected end of ${file}`);
    } finally {
      closeSync(opened);
    }
  };
}
