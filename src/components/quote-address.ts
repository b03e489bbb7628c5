/** Longer quotes are pointed at by their first and last characters. */
const LONGEST_WHOLE = 60;
const END_LENGTH = 12;

/**
 * The address of words in an article: a text fragment, which browsers mark, behind the anchor of the paragraph, which
 * they all know.
 */
export function quoteAddress(permalink: string, anchor: string, quote: string): string {
  const isLong = quote.length > LONGEST_WHOLE;
  const ends = isLong ? [quote.slice(0, END_LENGTH), quote.slice(-END_LENGTH)] : [quote];
  return `${permalink}#${anchor}:~:text=${ends.map(encode).join(',')}`;
}

/** A dash and a comma mean something in a text fragment. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
