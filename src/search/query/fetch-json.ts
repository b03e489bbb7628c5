/** Fetches a JSON file of ours. Throws when it can not be had. */
export async function fetchJson<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const value: Value = await response.json();
  return value;
}
