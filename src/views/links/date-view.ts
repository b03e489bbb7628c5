import type { PublicationDate } from '../../records/publication-date.ts';
import { words } from '../../words/words.ts';
import { addresses } from '../../routes.ts';
import { isDateOpen } from '../../archive/listed-days.ts';
import { dateText } from '../../archive/date-text.ts';

/** A date of publication as pages say it. */
export interface DateView {
  /** `约 2022 年 5 月 12—14 日`; 约 when the day is not printed. */
  readonly text: string;
  readonly href: string;
  /** What it rests on, in words. */
  readonly basis: string;
  readonly isInferred: boolean;
  readonly evidence: readonly EvidenceView[];
}

/** Words of a raw line that a date rests on. */
export interface EvidenceView {
  readonly line: string;
  readonly href: string;
  readonly quote: string;
  readonly note: string;
}

/** `page` is the id of the raw page that the evidence stands on. */
export function dateView(date: PublicationDate, page: string): DateView {
  return {
    text: dateText(date),
    href: isDateOpen(date) ? addresses.datesOpen : addresses.period(date.earliest),
    basis: words.dates.basis[date.basis],
    isInferred: date.basis === 'inferred',
    evidence: date.evidence.map(({ line, quote, note }) => ({
      line: words.source.line(line),
      href: addresses.rawLine(page, line),
      quote,
      note,
    })),
  };
}
