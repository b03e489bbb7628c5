/** A list cut into groups: an item joins the group before it where `belongs` says so, else it begins one. */
export function groupAdjacent<Item>(
  items: readonly Item[],
  belongs: (item: Item, group: readonly [Item, ...Item[]]) => boolean,
): [Item, ...Item[]][] {
  const groups: [Item, ...Item[]][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group !== undefined && belongs(item, group)) group.push(item);
    else groups.push([item]);
  }
  return groups;
}
