/** Bytes of an article with its style, compressed: what a phone on a slow line waits for. The budget of the design. */
export const ARTICLE_BUDGET = 20 * 1024;
