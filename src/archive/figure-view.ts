import type { CaptionRecord } from '../records/article-record.ts';

/** A caption without its picture: pictures are not archived. */
export interface FigureView {
  /** Anchor in the article, `c1` … */
  readonly id: string;
  readonly text: string;
  /** Whose picture; empty when nobody is named. */
  readonly credits: readonly { readonly role: string; readonly name: string }[];
}

/** `index` is the caption's place among those of its article. */
export function figureView(caption: CaptionRecord, index: number): FigureView {
  return {
    id: `c${index + 1}`,
    text: caption.text,
    credits: caption.credits.map(({ role, name }) => ({ role, name })),
  };
}
