import type { Place, Report } from '../report.ts';
import { lineAndColumnFinder } from '../text/lines.ts';

/** A report that adds line and column to places that name only offsets into `text`. */
export function withLines(report: Report, text: string): Report {
  const lineAndColumn = lineAndColumnFinder(text);
  const locate = (place: Place): Place => {
    if (!place.span || place.line !== undefined) return place;
    return { ...place, ...lineAndColumn(place.span.start) };
  };
  return (message) =>
    report({
      ...message,
      place: locate(message.place),
      ...(message.cause && { cause: locate(message.cause) }),
    });
}
