import type { CorrectionRecord } from '../records/correction-record.ts';
import type { PageRecord } from '../records/page-record.ts';
import type { TextRecord } from '../records/reading-text-record.ts';
import { type Change, type ChangeKind, replayReading } from '../text/reading/reading-text.ts';
import type { Unrecorded } from './find-unrecorded.ts';

/** Finds what of one text its changes do not lead to, and changes that are not what their kind says. */
export function findUnrecordedChanges(text: TextRecord, page: PageRecord): readonly Unrecorded[] {
  const dishonest = text.changes.filter((change) => !isHonest(change, page.corrections));
  const mislabelled = dishonest.map(({ start, end }) => ({
    span: { start, end },
    reason: '这里的改动不是它所记的那一类。',
  }));
  if (replayReading(page.text, text) === text.text) return mislabelled;
  const [first, last] = [text.spans[0], text.spans.at(-1)];
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  return [...mislabelled, { span, reason: '整理文与原文之间有没有记录的改动。' }];
}

/** Whether a change is of its kind; a corrected character needs the decision of a person. */
function isHonest(change: Change, corrections: readonly CorrectionRecord[]): boolean {
  if (change.kind !== 'correction') return SAYS[change.kind](change);
  return corrections.some(
    (one) =>
      one.op === 'text' &&
      one.raw.at === change.start &&
      one.raw.text === change.from &&
      one.to === change.to,
  );
}

const SPACES = /^\s+$/u;
const SPACE_READ = /^[ \u3000]?$/u;

const SAYS: Readonly<Record<Exclude<ChangeKind, 'correction'>, (change: Change) => boolean>> = {
  // A full stop has no compatible full-width form that Chinese uses.
  width: ({ from, to }) => to.normalize('NFKC') === from || (from === '.' && to === '。'),
  quote: ({ from, to }) => (from === '"' && /^[“”]$/u.test(to)) || (from === "'" && /^[‘’]$/u.test(to)),
  wrap: ({ from, to }) => SPACES.test(from) && SPACE_READ.test(to),
  seam: ({ from, to }) => from === '' && SPACE_READ.test(to),
  mark: ({ from, to }) => /^(?:\*\*|#{1,6}|[-*+])$/u.test(from) && to === '',
};
