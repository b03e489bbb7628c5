/** Ends with a word that needs another after it. */
export const BREAKS_OFF = /(?:[的和与及在把被将从向对为很也又但而或且曾已这那每各若仅于]|(?<!变)更)$/u;
