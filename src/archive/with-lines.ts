import type { Place, Report } from '../report/message.ts';
import { indexLines } from '../text/index-lines.ts';

/** A report that adds line and column to places that name only offsets into `text`. */
export function withLines(report: Report, text: string): Report {
  const { lines, numberAt } = indexLines(text);
  const locate = (place: Place): Place => {
    if (!place.span || place.line !== undefined) return place;
    const line = numberAt(place.span.start);
    return { ...place, line, column: place.span.start - (lines[line - 1]?.start ?? 0) + 1 };
  };
  return (message) =>
    report({
      ...message,
      place: locate(message.place),
      ...(message.cause && { cause: locate(message.cause) }),
    });
}
