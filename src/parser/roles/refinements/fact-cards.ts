import type { RoledLine } from '../../line.ts';
import { giveRows, type Refinement } from '../refinement.ts';

/** The name of a fact, a space or a colon, and the fact. */
const FACT = /^(?<label>\p{Script=Han}{2,6})[ \u3000：:]+\S/u;
/** Fewest lines of the page that begin with a label that heads facts. */
const LEAST_CARDS = 2;
/** Fewest facts of a card. */
const LEAST_FACTS = 2;
/** Longest fact, in characters. */
const LONGEST = 40;

export const factCards: Refinement = {
  id: 'fact-cards',
  refine(lines) {
    const counts = new Map<string, number>();
    for (const { line } of lines) {
      const label = labelOf(line.text);
      if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    const isFact = (roled: RoledLine | undefined) =>
      (roled?.role === 'head' || roled?.role === 'body') &&
      roled.line.heading === 0 &&
      (counts.get(labelOf(roled.line.text) ?? '') ?? 0) >= LEAST_CARDS;
    return giveRows((refined, at) => {
      let end = at;
      const labels = new Set<string | undefined>();
      while (isFact(refined[end]) && !labels.has(labelOf(refined[end]?.line.text ?? ''))) {
        labels.add(labelOf(refined[end]?.line.text ?? ''));
        end += 1;
      }
      return end - at >= LEAST_FACTS ? end : at;
    })(lines);
  },
  why: 'Cards about several people or things have lines of facts, and each card names its facts alike.',
  yes: [
    'head | 何水生\nhead > row | 荣誉 全省劳动模范\nhead > row | 单位 县水文站\nbody | 他守着水尺。\nhead | 许小禾\nhead > row | 荣誉 全县技术能手\nhead > row | 单位 县水厂',
  ],
  no: ['head | 荣誉 属于大家\nhead | 单位 不分大小\nbody | 他守着水尺。'],
};

function labelOf(text: string): string | undefined {
  return text.length <= LONGEST && !/[。！？!?]$/u.test(text)
    ? FACT.exec(text)?.groups?.['label']
    : undefined;
}
