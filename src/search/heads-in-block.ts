/** How many heads stand in one file: about one kilobyte. Results seldom stand next to each other, so most of a larger one is wasted. */
export const HEADS_IN_BLOCK = 16;
