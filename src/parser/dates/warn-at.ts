import type { Report } from '../../report.ts';
import { indexLines } from '../../text/lines.ts';

/** Gives a function that reports warnings about the line on which a raw offset of the text stands. */
export function warnAt(text: string, report: Report, file: string) {
  const { numberAt } = indexLines(text);
  return (at: number, rule: string, reason: string, mend: string) => {
    report({ place: { file, line: numberAt(at) }, severity: 'warning', rule, reason, mend });
  };
}
