/** How many heads stand in one file, half a kilobyte: results seldom stand next to each other, so most of a larger one is wasted. */
export const HEADS_IN_BLOCK = 8;
