import type { Draft } from '../draft.ts';
import { passageText } from '../passage-text.ts';
import type { TextUnit } from './text-unit.ts';

/** The passages of running text of all drafts in page order. */
export function listTextUnits(drafts: readonly Draft[]): TextUnit[] {
  return drafts
    .flatMap(({ heads, bylines, body }, draft) =>
      body.map((passage, place): TextUnit => ({
        passage,
        text: passageText(passage),
        draft,
        place,
        isLead:
          heads.length + bylines.length > 0 &&
          body.slice(0, place).every(({ role }) => role !== 'body' && role !== 'crosshead'),
      })),
    )
    .filter(({ passage }) => passage.role === 'body' && passage.strips.every(({ line }) => !line.isRow));
}
