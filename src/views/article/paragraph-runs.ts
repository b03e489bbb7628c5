import { captionAnchor } from '../../archive/article-texts.ts';
import type { CaptionRecord, ParagraphRecord } from '../../records/article-record.ts';
import { addresses } from '../../routes.ts';
import type { LineIndex } from '../../text/lines.ts';
import { rawOffset } from '../../text/reading/offsets.ts';
import { words } from '../../words/words.ts';
import { isDoubtfulSeam } from '../../archive/page-tally.ts';

/**
 * Cuts a paragraph where something stands out, in reading order; texts joined are the reading text. Where insets
 * overlap, what was corrected shows before what was printed large, and no mark is lost.
 */
export function paragraphRuns(paragraph: ParagraphRecord, context: RunContext): readonly ParagraphRun[] {
  const { text } = paragraph;
  const insets = paragraphInsets(paragraph, context);
  const cuts = [...new Set([0, text.length, ...insets.flatMap(({ start, end }) => [start, end])])];
  return cuts
    .toSorted((a, b) => a - b)
    .flatMap((cut, index, sorted) => [
      ...marksAt(cut, insets),
      ...runBetween(text, cut, sorted[index + 1] ?? text.length, insets),
    ]);
}

function marksAt(at: number, insets: readonly Inset[]): ParagraphRun[] {
  return insets.filter(({ start, end }) => start === at && end === at).map(({ run }) => run);
}

function runBetween(text: string, from: number, to: number, insets: readonly Inset[]): ParagraphRun[] {
  if (from === to) return [];
  const shown = text.slice(from, to);
  const inset = insets.find(({ start, end }) => start <= from && to <= end && start < end);
  return [inset === undefined ? { kind: 'text', text: shown } : { ...inset.run, text: shown }];
}

/** A stretch of a paragraph that is shown in one way; the text of a mark is empty. */
export type ParagraphRun =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'runInHead'; readonly text: string }
  | { readonly kind: 'figureRef'; readonly text: string; readonly href: string }
  | { readonly kind: 'correction'; readonly text: string; readonly href: string; readonly label: string }
  | { readonly kind: 'seam'; readonly text: string; readonly href: string; readonly label: string }
  | { readonly kind: 'gap'; readonly text: string; readonly href: string; readonly label: string };

/** Something in a paragraph that stands out; a mark has no length. Offsets in the reading text. */
interface Inset {
  readonly start: number;
  readonly end: number;
  readonly run: ParagraphRun;
}

/** What the runs of a paragraph need to know about the article and page around it. */
export interface RunContext {
  readonly pageId: string;
  readonly lines: LineIndex;
  readonly captions: readonly Pick<CaptionRecord, 'text'>[];
}

/** All that stands out in a paragraph, what goes before where two overlap first. */
function paragraphInsets(paragraph: ParagraphRecord, context: RunContext): readonly Inset[] {
  return [
    ...insetsOfMarks(paragraph, context),
    ...insetsOfCorrections(paragraph, context),
    ...insetsOfInlines(paragraph, context),
  ];
}

function insetsOfInlines({ inlines, text }: ParagraphRecord, { captions }: RunContext): Inset[] {
  return inlines.map(({ role, start, end }) => {
    const shown = text.slice(start, end);
    if (role === 'runInHead') return { start, end, run: { kind: 'runInHead', text: shown } };
    const caption = findCaption(shown, captions);
    const href = `#${captionAnchor(caption)}`;
    return {
      start,
      end,
      run: caption < 0 ? { kind: 'text', text: shown } : { kind: 'figureRef', text: shown, href },
    };
  });
}

/** (图1) is the caption that opens with the same words, else the first one, second one …; -1 when there is none. */
function findCaption(reference: string, captions: RunContext['captions']): number {
  const number = reference.replace(/[^图\d]/gu, '');
  const named = captions.findIndex(({ text }) => text.replace(/[^图\d]/gu, '').startsWith(number));
  if (named >= 0) return named;
  const ordinal = Number(number.replace(/\D/gu, ''));
  return ordinal <= captions.length ? ordinal - 1 : -1;
}

function insetsOfCorrections({ changes }: ParagraphRecord, context: RunContext): Inset[] {
  return changes
    .filter((change) => change.kind === 'correction')
    .map((change) => {
      const line = context.lines.numberAt(change.start);
      const label = words.article.markCorrection(change.from, line);
      const href = addresses.rawLine(context.pageId, line);
      const end = change.at + change.to.length;
      return { start: change.at, end, run: { kind: 'correction', text: change.to, href, label } };
    });
}

function insetsOfMarks(paragraph: ParagraphRecord, { lines, pageId }: RunContext): Inset[] {
  const { seams, gaps } = paragraph;
  const lineNear = (at: number) => lines.numberAt(rawOffset(paragraph, at));
  const doubtful = seams.filter(isDoubtfulSeam);
  return [
    ...doubtful.map(({ at }) => {
      const label = words.article.markSeam(lineNear(at));
      return markInset('seam', at, addresses.rawLine(pageId, lineNear(at)), label);
    }),
    ...gaps.map(({ at, note }) => {
      const label = words.article.markGap(note, lineNear(at));
      return markInset('gap', at, addresses.rawLine(pageId, lineNear(at)), label);
    }),
  ];
}

function markInset(kind: 'seam' | 'gap', at: number, href: string, label: string): Inset {
  return { start: at, end: at, run: { kind, text: '', href, label } };
}
