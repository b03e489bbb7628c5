import edtf from 'edtf';

/** First and last day of an EDTF date or interval, as `yyyy-mm-dd`; nothing when the text is no EDTF. */
export function daysOfEdtf(text: string): { readonly earliest: string; readonly latest: string } | undefined {
  try {
    const { min, max } = edtf(text);
    return { earliest: isoDay(min), latest: isoDay(max) };
  } catch {
    // The library throws its parser's errors, which are of no one class.
    return undefined;
  }
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 'yyyy-mm-dd'.length);
}
