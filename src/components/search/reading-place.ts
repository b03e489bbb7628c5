/** The result that was opened, or else the one at the top of the window, and how far below the top it stands. */
export interface ReadingPlace {
  readonly articleId: string;
  readonly top: number;
  /** How many results were listed: so many it takes to come back to it. */
  readonly listed: number;
}

/** The place that an entry of the history keeps; `null` when it keeps none. */
export function placeOf(state: unknown): ReadingPlace | null {
  const place = fieldOf(state, 'place');
  const [articleId, top, listed] = ['articleId', 'top', 'listed'].map((name) => fieldOf(place, name));
  const isPlace = typeof articleId === 'string' && typeof top === 'number' && typeof listed === 'number';
  return isPlace ? { articleId, top, listed } : null;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
