/** Compresses a file of the index. Gzip ends with a checksum, so a file that arrives cut off or changed is noticed. */
export async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** The content of a file of the index. Throws when it is not whole. */
export async function gunzip(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  // Written and read by hand: a blob and a response on the way double the time of small files.
  const { writable, readable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  // The reader is told of whatever goes wrong.
  writer.write(packed).catch(() => undefined);
  writer.close().catch(() => undefined);
  return readAll(readable.getReader());
}

async function readAll(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let next = await reader.read(); !next.done; next = await reader.read()) parts.push(next.value);
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
