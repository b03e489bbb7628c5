import type { Draft } from '../draft.ts';
import { passageText } from '../passage-text.ts';
import type { TextFacts } from './text-facts.ts';
import type { TextUnit } from './text-unit.ts';

/** The passages of running text of all drafts in page order. */
export function listTextUnits(drafts: readonly Draft[], factsOf: (text: string) => TextFacts): TextUnit[] {
  return drafts.flatMap(({ heads, bylines, body }, draft) => {
    const isHeaded = heads.length + bylines.length > 0;
    const lead = body.findIndex(({ role }) => role === 'body' || role === 'crosshead');
    return body.flatMap((passage, place): TextUnit[] => {
      if (passage.role !== 'body' || passage.strips.some(({ line }) => line.isRow)) return [];
      const facts = factsOf(passageText(passage));
      const isOrphan = !isHeaded && place === lead && !facts.opensReport;
      return [{ ...facts, passage, draft, place, isLead: isHeaded && place <= lead, isOrphan }];
    });
  });
}
