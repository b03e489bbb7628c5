import type { ResultContext } from './result-item.ts';

/** The address of an article that marks what led to it. */
export function articleAddress(id: string, { query, isTolerant }: ResultContext): string {
  const parameters = new URLSearchParams({ q: query, ...(isTolerant ? { near: '1' } : {}) });
  return `/articles/${id}/?${parameters.toString()}`;
}
