import type { Span } from './text/span.ts';
import { visibleControls } from './text/visible-controls.ts';

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

/** A problem that a person should know of: what was unexpected, what was expected, what to do. */
export interface Message {
  readonly place: Place;
  readonly severity: Severity;
  /** Permanent id, `room/what`, e.g. `seam/no-continuation`. */
  readonly rule: string;
  /** "Unexpected X, expected Y", in Chinese, for a librarian. */
  readonly reason: string;
  /** What to do about it, in one Chinese sentence. */
  readonly mend?: string;
  /** A second place that caused the message. */
  readonly cause?: Place;
}

/** Takes messages; passed into every stage, so that tests need no mocks. */
export type Report = (message: Message) => void;

/** Below this confidence a statement of the parser is a doubt: it is reported, and readers are warned. */
export const DOUBTFUL = 0.6;

const SEVERITY: Readonly<Record<Severity, string>> = { error: '错误', warning: '存疑', info: '提示' };

/** One message for a terminal: `file:line:column`, severity, rule, reason, and what to do. */
export function formatMessage({ place, severity, rule, reason, mend }: Message): string {
  const where = [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
  const mending = mend === undefined ? '' : `\n    办法：${mend}`;
  return visibleControls(`${where}  ${SEVERITY[severity]}  ${rule}\n    ${reason}${mending}`);
}

/** What `read` gives, with all that it reports meanwhile. */
export function gatherMessages<Value>(read: (report: Report) => Value): {
  readonly value: Value;
  readonly messages: readonly Message[];
} {
  const messages: Message[] = [];
  return { value: read((message) => messages.push(message)), messages };
}
