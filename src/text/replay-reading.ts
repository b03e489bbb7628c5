import type { ReadingText } from './reading-text.ts';

/**
 * Reads raw spans again with the recorded changes and nothing else; nothing when a change does not stand where it says.
 * What this gives is the reading text, or some difference is not on record.
 */
export function replayReading(
  source: string,
  { spans, changes }: Pick<ReadingText, 'spans' | 'changes'>,
): string | undefined {
  const rest = [...changes];
  let text = '';
  for (const [index, { start, end }] of spans.entries()) {
    if (index > 0) {
      const seam = rest.shift();
      if (seam?.kind !== 'seam' || seam.at !== text.length || seam.from !== '') return undefined;
      text += seam.to;
    }
    for (let at = start; at < end;) {
      const change = rest[0]?.kind !== 'seam' && rest[0]?.start === at ? rest.shift() : undefined;
      if (change === undefined) {
        text += source.charAt(at);
        at += 1;
        continue;
      }
      if (change.at !== text.length || change.from !== source.slice(change.start, change.end))
        return undefined;
      text += change.to;
      at = change.end;
    }
  }
  return rest.length === 0 ? text : undefined;
}
