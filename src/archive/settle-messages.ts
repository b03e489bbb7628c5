import type { CorrectedPage } from '../corrections/apply.ts';
import type { Message } from '../report.ts';

/** Doubts of the parser with those settled, as information only, at whose place a correction decided. */
export function settleMessages(
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
