/**
 * The last `length` characters of texts one below the other, as texts; the break between two of them counts as one
 * character. Items further up are not asked for their text.
 */
export function lastTexts<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  length: number,
): string[] {
  const texts: string[] = [];
  let room = length;
  for (let at = items.length - 1; at >= 0 && room > 0; at -= 1) {
    const item = items[at];
    if (item === undefined) break;
    const text = textOf(item);
    texts.push(text.slice(Math.max(0, text.length - room)));
    room -= text.length + 1;
  }
  return texts.reverse();
}
