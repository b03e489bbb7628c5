import { endsSentence } from '../../text/sentences.ts';
import type { Draft } from '../draft.ts';
import type { Passage } from '../passage.ts';
import type { Candidate } from './list-candidates.ts';
import type { TextUnit } from './text-units.ts';

/** Longest text below a picture without a credit, in characters. */
const LONGEST_CAPTION = 120;

/** Makes captions of short whole texts between the two halves of a sentence: they stood below a picture. */
export function skippedToCaption(
  drafts: readonly Draft[],
  units: readonly TextUnit[],
  seams: readonly Candidate[],
): Draft[] {
  const captions = new Set<Passage>();
  const sewn = new Set(seams.flatMap(({ from, to }) => [from, to]));
  for (const { from, to } of seams) {
    const between = units[from + 1];
    const isInside =
      to === from + 2 && between?.draft === units[from]?.draft && between?.draft === units[to]?.draft;
    const isCaption =
      between !== undefined && between.text.length <= LONGEST_CAPTION && endsSentence(between.text);
    if (isInside && isCaption && !sewn.has(from + 1)) captions.add(between.passage);
  }
  return drafts.map((draft) => ({
    ...draft,
    body: draft.body.filter((passage) => !captions.has(passage)),
    captions: [
      ...draft.captions,
      ...draft.body
        .filter((passage) => captions.has(passage))
        .map((passage): Passage => ({ ...passage, role: 'caption' })),
    ],
  }));
}
