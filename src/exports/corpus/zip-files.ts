import { deflateRawSync } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate';
import type { DataFile } from './data-package.ts';

/** The earliest day that the format knows: what the same corpus is packed into has the same bytes on any day. */
const MODIFIED = new Date(1980, 0, 1);

/** Packs files into a ZIP. Only one of them is held in bytes at a time, beside what is packed already. */
export function zipFiles(files: readonly DataFile[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const zip = new Zip((problem, part) => {
    if (problem) throw problem;
    parts.push(part);
  });
  for (const { name, content } of files) {
    const entry = new DeflatedFile(name);
    entry.mtime = MODIFIED;
    zip.add(entry);
    entry.push(typeof content === 'string' ? Buffer.from(content) : content, true);
  }
  zip.end();
  return Uint8Array.from(Buffer.concat(parts));
}

/** Compressed by zlib, which takes a quarter of the time of the same in JavaScript. */
class DeflatedFile extends ZipPassThrough {
  override readonly compression = 8;

  protected override process(content: Uint8Array, isLast: boolean): void {
    this.ondata(null, deflateRawSync(content), isLast);
  }
}
