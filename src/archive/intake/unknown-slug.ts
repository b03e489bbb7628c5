/** Stands for a city that intake could not tell, so that the build asks for it. */
export const UNKNOWN_SLUG = 'unknown';
