/** Longer quotes are named by their first and last words, so that links stay short. */
const LONGEST_WHOLE = 24;
const WORDS_AT_ENDS = 10;

/** The part of an address that opens a page at a quote; `anchor` is for browsers that do not know text fragments. */
export function textFragment(quote: string, anchor: string): string {
  const ends =
    quote.length <= LONGEST_WHOLE ? [quote] : [quote.slice(0, WORDS_AT_ENDS), quote.slice(-WORDS_AT_ENDS)];
  return `#${anchor}:~:text=${ends.map(encode).join(',')}`;
}

/** A hyphen divides the parts of a fragment, and is not encoded otherwise. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
