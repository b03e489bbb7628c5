/** Signs that open a signature, a label or a crosshead, for a class of characters. */
export const BOX_SIGNS = '□■◇◆';

/** Signs that open the items of a list, and labels too. */
export const BULLET_SIGNS = '○●◎△▲★☆▪※';

/** Both. */
export const SIGNS = `${BOX_SIGNS}${BULLET_SIGNS}`;
