/** How a style names several authors. */
interface AuthorRule {
  /** As many are named one by one. */
  readonly most: number;
  /** Of more, only as many, and et al. */
  readonly whenMore: number;
  /** What stands before the last. */
  readonly last: string;
}

/** Authors as an English style lists them, with a full stop; Chinese names stay as they are. Empty when there are none. */
export function listAuthors(authors: readonly string[], { most, whenMore, last }: AuthorRule): string {
  const [final] = authors.slice(-1);
  if (final === undefined) return '';
  if (authors.length > most) return `${authors.slice(0, whenMore).join(', ')}, et al.`;
  const others = authors.slice(0, -1).join(', ');
  return others === '' ? `${final}.` : `${others}${last}${final}.`;
}
