import { fetchBytes } from './fetch-bytes.ts';

/** Fetches a JSON file of ours. Throws when it can not be had, not in time, or not whole. */
export async function fetchJson<Value>(address: string, cache?: RequestCache): Promise<Value> {
  const value: Value = JSON.parse(new TextDecoder().decode(await fetchBytes(address, cache)));
  return value;
}
