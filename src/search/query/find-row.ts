import { byteReader } from './byte-reader.ts';

/** The row of a token in the chunk that would hold it; `undefined` when the token stands nowhere. */
export function findRow(chunk: Uint8Array, token: string): Uint8Array | undefined {
  const reader = byteReader(chunk);
  const decoder = new TextDecoder();
  while (!reader.isAtEnd()) {
    const found = decoder.decode(reader.take(reader.number()));
    const row = reader.take(reader.number());
    if (found === token) return row;
  }
  return undefined;
}
