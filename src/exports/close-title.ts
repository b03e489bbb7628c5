/** A title with the full stop that ends it in an English style, unless a mark of its own does. */
export function closeTitle(title: string): string {
  return /[.?!。？！…]$/u.test(title) ? title : `${title}.`;
}
