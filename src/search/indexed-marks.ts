/** Marks that take part in matching, besides letters and digits. */
export const INDEXED_MARKS = '，：；？！（）。、.·-…%‰/+&@=×°$￥';
