/** Marks that take part in matching, besides letters and digits. Pagefind is told the same list, so that both sides agree. */
export const INDEXED_MARKS = '，：；？！（）。、.·-…%‰/+&@=×°$￥';
