import { Zip, type ZipInputFile } from 'fflate';
import { heldBytes, type KeptBytes } from '../../text/kept-bytes.ts';
import { DEFLATE_END, type Piece } from './file-pieces.ts';

/** A file by its pieces. */
interface ZippedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly crc32: number;
  readonly pieces: readonly Pick<Piece, 'deflated'>[];
}

/** The earliest day that the format knows: what the same corpus is packed into has the same bytes on any day. */
const MODIFIED = new Date(1980, 0, 1);
const DEFLATED = 8;

const BLANKS = 2 ** 16;

/** Packs files into a ZIP: these stretches, one behind the other. Of what is kept on a disk nothing is read for it. */
export function zipFiles(files: readonly ZippedFile[]): readonly KeptBytes[] {
  const stretches: KeptBytes[] = [];
  // What stands around contents follows from their lengths: blanks go through in their place.
  const blanks = new Uint8Array(BLANKS);
  const zip = new Zip((problem, part) => {
    if (problem) throw problem;
    if (part.buffer !== blanks.buffer) stretches.push(heldBytes(part));
  });
  for (const { name, size, crc32: crc, pieces } of files) {
    const entry: ZipInputFile = { filename: name, size, crc, compression: DEFLATED, mtime: MODIFIED };
    zip.add(entry);
    for (const { deflated } of pieces) {
      const bytes = deflated();
      for (let left = bytes.size; left > 0; left -= BLANKS)
        entry.ondata?.(null, blanks.subarray(0, left), false);
      stretches.push(bytes);
    }
    entry.ondata?.(null, DEFLATE_END, true);
  }
  zip.end();
  return stretches;
}
