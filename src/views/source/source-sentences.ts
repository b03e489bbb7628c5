import type { TextRecord } from '../../records/reading-text-record.ts';
import { alignReading, type AlignedStretch } from '../../text/reading/offsets.ts';
import type { LineIndex } from '../../text/lines.ts';
import { splitSentences } from '../../text/sentences.ts';
import { words } from '../../words/words.ts';
import { addresses } from '../../routes.ts';
import type { PageRecord } from '../../records/page-record.ts';

/** A sentence as it is read, with the raw lines that it was read from. */
export interface SourceSentence {
  /** Number of the sentence in its text, from 1. */
  readonly number: number;
  readonly text: string;
  readonly lines: readonly SourceLine[];
}

/** A raw line, with those of its characters that the sentence was read from. */
export interface SourceLine {
  readonly line: number;
  readonly label: string;
  readonly href: string;
  readonly runs: readonly SourceRun[];
}

/** Raw characters; `change` says in words what was done to them. */
export interface SourceRun {
  readonly text: string;
  readonly change?: string;
}

/** Every raw character of the text's spans stands in exactly one sentence; what is dropped stands where it was missed. */
export function sourceSentences(
  text: TextRecord,
  page: PageRecord,
  lines: LineIndex,
  alignmentOf = alignReading,
): readonly SourceSentence[] {
  const sentences = splitSentences(text.text);
  const aligned = alignmentOf(text);
  return sentences.map(({ start, end }, index) => {
    const until = index === sentences.length - 1 ? Infinity : end;
    const own = aligned.flatMap((stretch) => cutStretch(stretch, start, until));
    return { number: index + 1, text: text.text.slice(start, end), lines: linesOf(own, page, lines) };
  });
}

/** The part of a stretch that is read between two places; a change is never cut, it stands where it begins. */
function cutStretch(stretch: AlignedStretch, start: number, end: number): AlignedStretch[] {
  const { kind, at, length } = stretch;
  if (kind !== 'kept') return start <= at && at < end ? [stretch] : [];
  const from = Math.max(start, at);
  const to = Math.min(end, at + length);
  if (from >= to) return [];
  const raw = stretch.start + from - at;
  return [{ kind, start: raw, end: raw + to - from, at: from, length: to - from }];
}

function linesOf(
  stretches: readonly AlignedStretch[],
  page: PageRecord,
  lines: LineIndex,
): readonly SourceLine[] {
  const found: { line: number; runs: SourceRun[] }[] = [];
  for (const { kind, start, end } of stretches.filter((one) => one.end > one.start)) {
    const line = lines.numberAt(start);
    if (found.at(-1)?.line !== line) found.push({ line, runs: [] });
    const run = { text: page.text.slice(start, end) };
    const change = kind === 'kept' ? undefined : words.article.changeKinds[kind];
    found.at(-1)?.runs.push(change === undefined ? run : { ...run, change });
  }
  return found.map(({ line, runs }) => ({
    line,
    label: words.source.line(line),
    href: addresses.rawLine(page.id, line),
    runs,
  }));
}
