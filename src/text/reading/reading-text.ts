import type { Span } from '../span.ts';

/** Why a reading text may differ from the raw text at one place, from what changes the sense most to what changes it least. */
export const CHANGE_KINDS = [
  /** Characters replaced by a person's decision in `content/corrections/`. */
  'correction',
  /** Pieces that stand apart on the raw page joined; `start` and `end` lie between them. */
  'seam',
  /** White space or a line break of the printed column dropped. */
  'wrap',
  /** A layout mark of the OCR (`**`, `#`, `-`) dropped. */
  'mark',
  /** A straight quotation mark shown as an opening or closing one. */
  'quote',
  /** Half-width punctuation shown full-width (GB/T 15834). */
  'width',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One recorded difference: raw characters `[start, end)` are `from`, the reading text shows `to`. */
export interface Change extends Span {
  readonly kind: ChangeKind;
  readonly from: string;
  readonly to: string;
  /** Offset in the reading text at which `to` stands. */
  readonly at: number;
}

/** What is shown, the raw spans that it shows in this order, and every change on the way. */
export interface ReadingText {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly changes: readonly Change[];
}

/** A run of raw characters that is read; the role decides how its spaces are set. */
export interface ReadablePiece extends Span {
  readonly role: string;
}

/** A person's decision that raw characters `[start, end)` are to be read as `to`. Never empty. */
export interface Replacement extends Span {
  readonly to: string;
}

/**
 * Reads raw spans again with the recorded changes and nothing else; nothing when a change does not stand where it says.
 * What this gives is the reading text, or some difference is not on record.
 */
export function replayReading(
  source: string,
  { spans, changes }: Pick<ReadingText, 'spans' | 'changes'>,
): string | undefined {
  const rest = [...changes];
  let text = '';
  for (const [index, { start, end }] of spans.entries()) {
    if (index > 0) {
      const seam = rest.shift();
      if (seam?.kind !== 'seam' || seam.at !== text.length || seam.from !== '') return undefined;
      text += seam.to;
    }
    for (let at = start; at < end;) {
      const change = rest[0]?.kind !== 'seam' && rest[0]?.start === at ? rest.shift() : undefined;
      if (change === undefined) {
        text += source.charAt(at);
        at += 1;
        continue;
      }
      if (change.at !== text.length || change.from !== source.slice(change.start, change.end))
        return undefined;
      text += change.to;
      at = change.end;
    }
  }
  return rest.length === 0 ? text : undefined;
}
