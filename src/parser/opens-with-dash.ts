/** A dash opens the text, as it opens decks. */
export function opensWithDash(text: string): boolean {
  return /^[—－─-]{2}/u.test(text);
}
