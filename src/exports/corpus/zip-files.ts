import { crc32 } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { DEFLATE_END, type Piece } from './file-pieces.ts';

/** A file by its pieces. */
interface ZippedFile {
  readonly name: string;
  readonly pieces: readonly Piece[];
}

/** The earliest day that the format knows: what the same corpus is packed into has the same bytes on any day. */
const MODIFIED = new Date(1980, 0, 1);
const DEFLATED = 8;

/** Packs files into a ZIP. Besides what is packed already, only one piece is held at a time. */
export function zipFiles(files: readonly ZippedFile[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const zip = new Zip((problem, part) => {
    if (problem) throw problem;
    parts.push(part);
  });
  for (const file of files) addFile(zip, file);
  zip.end();
  return Buffer.concat(parts);
}

function addFile(zip: Zip, { name, pieces }: ZippedFile): void {
  const entry: ZipInputFile = { filename: name, size: 0, crc: 0, compression: DEFLATED, mtime: MODIFIED };
  zip.add(entry);
  for (const { bytes, deflated } of pieces) {
    const content = bytes();
    entry.crc = crc32(content, entry.crc);
    entry.size += content.length;
    entry.ondata?.(null, deflated(), false);
  }
  entry.ondata?.(null, DEFLATE_END, true);
}
