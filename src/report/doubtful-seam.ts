/** Below this confidence a seam is a doubt: it is reported, marked where it is read, and a person's word on it counts. */
export const DOUBTFUL_SEAM = 0.6;
