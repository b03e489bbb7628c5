import type { CivilDay } from '../../text/days.ts';

/** Month and day of the traditional calendar. A leap month has the number of the month that it follows. */
export interface LunarDay {
  readonly month: number;
  readonly day: number;
  readonly isLeap: boolean;
}

/** A word that was in use in certain years only, and so dates a page. */
export interface EraTerm {
  readonly term: string;
  /** First and last day of its use, `yyyy-mm-dd`; an absent side is open. */
  readonly first?: string | undefined;
  readonly last?: string | undefined;
  /** In Chinese: why it dates a text. */
  readonly why: string;
}

/** What a page cannot say of itself. */
export interface DateContext {
  /** The day on which the page is taken in: nothing was printed later. `yyyy-mm-dd`. */
  readonly today: string;
  /** The day of the traditional calendar on a day number. */
  readonly lunarDay: (number: number) => LunarDay;
  readonly eras: readonly EraTerm[];
  /** An evening paper can report what happened on its own day. */
  readonly evening: boolean;
}

/** A raw line that a date rests on: shape of the record of intake. */
export interface Evidence {
  readonly line: number;
  readonly quote: string;
  readonly note: string;
}

/** Day of publication as far as the page shows it; both ends are `yyyy-mm-dd`. */
export interface ImpliedDate {
  readonly earliest: string;
  readonly latest: string;
  readonly basis: 'printed' | 'inferred';
  /** Strongest first; never empty. */
  readonly evidence: readonly Evidence[];
}

/** A paragraph or line as clues read it: printed characters without white space and layout marks. */
export interface ClueText {
  readonly text: string;
  /** Raw offset of each character of `text`. */
  readonly offsets: readonly number[];
  /** The first paragraph of an article, which names the event that it reports. */
  readonly opening: boolean;
  /** It opens a report, behind a dateline. */
  readonly isReport: boolean;
  /** Index of the article; -1 for furniture of the page. */
  readonly article: number;
}

/**
 * How a day is mentioned: it has passed; it is still to come; it is only named (a festival, a rule that takes effect);
 * it is the day before, or the day of, publication.
 */
export type Tense = 'past' | 'future' | 'named' | 'yesterday' | 'today';

export interface DayMention {
  readonly month: number;
  readonly day: number;
  /** Only when the sentence says it. */
  readonly year: number | undefined;
  readonly tense: Tense;
  /** False when the calendar has no such day: 2月30日. */
  readonly exists: boolean;
  /** The weekday that is printed with it: one of 日一二三四五六. */
  readonly weekday: string | undefined;
  readonly opening: boolean;
  /** In the opening of a report: a day with its year is news there, and history elsewhere. */
  readonly isReport: boolean;
  /** Raw offset. */
  readonly at: number;
}

/** The day that the page prints of itself. */
export interface PrintedDay extends CivilDay {
  /** Days since 1970-01-01; undefined when the calendar has no such day. */
  readonly number: number | undefined;
  readonly weekday: string | undefined;
  /** The day of the traditional calendar that stands beside it. */
  readonly lunar: LunarDay | undefined;
  readonly at: number;
  /** Another day that could as well be that of the page. */
  readonly rival: { readonly at: number; readonly day: CivilDay } | undefined;
  /** The number of a page beside it, where other lines of the page have another number. */
  readonly otherPage: string | undefined;
}
