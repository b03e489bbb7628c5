/** A name, a colon and a figure: an item of a list of prices, times or results. */
export const NAME_AND_FIGURE = /^[^：:，,。]{1,14}[:：].*\d/u;
