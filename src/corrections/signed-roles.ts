/** Roles whose characters are shown as names and stand in no text. */
export const SIGNED_ROLES: ReadonlySet<string> = new Set(['byline', 'credit']);
