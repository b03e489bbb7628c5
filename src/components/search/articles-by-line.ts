/** Articles whose lines are shown before the reader asks for more: each costs a request. */
export const ARTICLES_BY_LINE = 100;
