/** A way to each of some items by its key; throws on an unknown one. `noun` says what they are. */
export function lookUp<Item>(
  noun: string,
  items: readonly Item[],
  keyOf: (item: Item) => string,
): (key: string) => Item {
  const byKey = new Map(items.map((item) => [keyOf(item), item]));
  return (key) => {
    const item = byKey.get(key);
    if (item === undefined) throw new Error(`Unexpected ${noun} "${key}", expected one of the archive`);
    return item;
  };
}
