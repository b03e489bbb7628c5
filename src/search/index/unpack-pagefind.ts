/** Every file of Pagefind opens with this mark, inside the compression. */
const SIGNATURE = 'pagefind_dcd';

/** The content of one of Pagefind's compressed files. Throws when it is not one. */
export async function unpackPagefind(compressed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const plain = new Blob([compressed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(plain).arrayBuffer());
  const mark = new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length));
  if (mark !== SIGNATURE) throw new TypeError(`Unexpected start of a Pagefind file: ${mark}`);
  return bytes.subarray(SIGNATURE.length);
}
