/** Gathers items under each of their keys; order is kept. */
export function groups<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): (key: string) => readonly Item[] {
  const byKey = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = byKey.get(key);
      if (group === undefined) byKey.set(key, [item]);
      else group.push(item);
    }
  }
  return (key) => byKey.get(key) ?? [];
}
