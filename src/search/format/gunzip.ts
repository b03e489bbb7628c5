/** Decompresses a file of the index. Rejects when it is cut off or changed, as the checksum of gzip reveals. */
export async function gunzip(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  // Without `Blob` and `Response`, which double the time for small files.
  const { writable, readable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  // Errors reach the reader as well.
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
