/** How many entries of the result list stand in one file: a rare run reads few of them, a common one not too many files. */
export const ENTRIES_IN_BLOCK = 100;
