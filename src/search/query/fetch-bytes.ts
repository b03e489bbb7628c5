/** A file of the index has some kilobytes; a line that needs longer than this for one has gone dead. */
const PATIENCE_MS = 20_000;

/** Fetches a file of ours. Throws when it can not be had, or not in time. */
export async function fetchBytes(
  address: string,
  cache: RequestCache = 'default',
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetch(address, { cache, signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) throw new Error(String(response.status));
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new Error(`Failed to load ${address}`, { cause });
  }
}
