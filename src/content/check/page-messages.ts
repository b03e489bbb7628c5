import type { CorrectedPage } from '../../corrections/apply.ts';
import type { CorrectionRecord } from '../../records/correction-record.ts';
import { isInline, isSignature } from '../../roles.ts';
import type { Message, Place, Report } from '../../report.ts';
import { lineAndColumnFinder } from '../../text/lines.ts';
import { holds } from '../../text/span.ts';

/** Doubts of the parser; those that a correction at their place decided are information only. */
export function markDecidedDoubts(
  messages: readonly Message[],
  { applied }: Pick<CorrectedPage, 'applied'>,
): readonly Message[] {
  return messages.map((message) => {
    const { span } = message.place;
    const decided = applied.filter(
      ({ correction, offsets }) =>
        decides(correction, message.rule) && span !== undefined && offsets.some((at) => holds(span, at)),
    );
    if (message.severity !== 'warning' || decided.length === 0) return message;
    const { mend: _, ...rest } = message;
    const ids = decided.map(({ correction }) => correction.id).join('、');
    return { ...rest, severity: 'info', reason: `${message.reason}已由校改 ${ids} 决定。` };
  });
}

/** Whether a correction is about what a doubt is about: of characters and names inside a text it settles only those. */
function decides(correction: CorrectionRecord, rule: string): boolean {
  const isOfExtent = rule.startsWith('seam/') || rule.startsWith('article/');
  if (!isOfExtent) return true;
  if (correction.op === 'setRole') return !isInline(correction.role) && !isSignature(correction.role);
  return correction.op !== 'text' && correction.op !== 'field';
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
