import type { Span } from './text/span.ts';

/** `error` stops the build; `warning` is doubtful and is shown to the librarian; `info` is only listed. */
export type Severity = 'error' | 'warning' | 'info';

/** Where a message points: a file, and for a decoded page the offsets in it. */
export interface Place {
  readonly file: string;
  /** Absent when the message is about the file as a whole. */
  readonly span?: Span;
  /** 1-based; computed from the decoded text when the message is reported. */
  readonly line?: number;
  /** 1-based, in UTF-16 units. */
  readonly column?: number;
}

/** One thing that a person should know: what was unexpected, what was expected, how to mend it. */
export interface Message {
  readonly place: Place;
  readonly severity: Severity;
  /** Permanent id, `room/what`, e.g. `seam/no-continuation`. */
  readonly rule: string;
  /** "Unexpected X, expected Y", in Chinese, for a librarian. */
  readonly reason: string;
  /** How to mend it, in one sentence. */
  readonly mend?: string;
  /** A second place that caused the message. */
  readonly cause?: Place;
}

/** Takes messages; passed into every stage, so that tests need no mocks. */
export type Report = (message: Message) => void;

/** Below this confidence a seam is a doubt: it is reported, marked where it is read, and a person's word on it counts. */
export const DOUBTFUL_SEAM = 0.6;
