/** An article that a reader saved, with what the reader wrote to it. */
export interface SavedArticle {
  readonly id: string;
  readonly title: string;
  readonly citation: string;
  /** Whole address of its page. */
  readonly url: string;
  readonly note: string;
}

/** Under this name the browser keeps them. */
const STORE = 'saved';

/** The saved articles, the last one first; none where the browser keeps nothing, or something else under this name. */
export function readSaved(): readonly SavedArticle[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORE) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSaved) : [];
  } catch {
    return [];
  }
}

function isSaved(value: unknown): value is SavedArticle {
  if (typeof value !== 'object' || value === null) return false;
  const fields: Partial<Record<string, unknown>> = { ...value };
  return ['id', 'title', 'citation', 'url', 'note'].every((name) => typeof fields[name] === 'string');
}

/** Keeps an article in the place of what is kept of it; returns whether the browser did. */
export function keepSaved(article: SavedArticle): boolean {
  const all = readSaved();
  const isKnown = all.some(({ id }) => id === article.id);
  return store(isKnown ? all.map((one) => (one.id === article.id ? article : one)) : [article, ...all]);
}

export function forgetSaved(id: string): void {
  store(readSaved().filter((one) => one.id !== id));
}

function store(all: readonly SavedArticle[]): boolean {
  try {
    localStorage.setItem(STORE, JSON.stringify(all));
    return true;
  } catch {
    return false;
  }
}
