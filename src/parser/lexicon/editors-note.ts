import { matching, pattern } from '../../text/pattern.ts';

/** Words with which the paper opens its own comment. */
export const EDITORS_NOTE = '编者按|编者的话|编后|开栏语|开栏的话';

/** The text is the paper's own comment. */
export const opensWithNote = matching(pattern`^[【[]?(?:${EDITORS_NOTE})`);
