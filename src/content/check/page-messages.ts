import type { CorrectedPage } from '../../corrections/apply.ts';
import type { Message, Place, Report } from '../../report.ts';
import { lineAndColumnFinder } from '../../text/lines.ts';

/** Doubts of the parser; those at whose place a correction decided are information only. */
export function markDecidedDoubts(
  messages: readonly Message[],
  { applied }: Pick<CorrectedPage, 'applied'>,
): readonly Message[] {
  return messages.map((message) => {
    const { span } = message.place;
    const decided = applied.filter(({ offsets }) =>
      offsets.some((at) => span && span.start <= at && at < span.end),
    );
    if (message.severity !== 'warning' || decided.length === 0) return message;
    const { mend: _, ...rest } = message;
    const ids = decided.map(({ id }) => id).join('、');
    return { ...rest, severity: 'info', reason: `${message.reason}已由校改 ${ids} 决定。` };
  });
}

/** A report that adds line and column to places that name only offsets into `text`. */
export function reportWithLines(report: Report, text: string): Report {
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
