/** Roles of what belongs to the page and to no article. */
export const PAGE_MATTER: ReadonlySet<string> = new Set(['nameplate', 'folio', 'pageLabel', 'pageSlogan']);
