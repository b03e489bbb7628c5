/** The header in which a page of the desk sends its token. */
export const TOKEN_HEADER = 'x-desk-token';

/** How far the work on a page is, in the order of the work. */
export const PAGE_STATES = ['new', 'toCheck', 'checked', 'published'] as const;

/** What publishing a page takes, in this order: what is permanent comes last. */
export const PUBLISH_STEPS = ['enter', 'build', 'check', 'issue'] as const;
