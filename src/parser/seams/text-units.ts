import type { Draft } from '../draft.ts';
import { isListLine } from '../lexicon/list-lines.ts';
import { opensReport } from '../lexicon/report-openings.ts';
import { isOpen, readBeginning } from '../lexicon/text-edges.ts';
import { type Passage, passageText } from '../passage.ts';
import { readMarks } from './paired-marks.ts';
import { hasHan } from '../../text/han.ts';

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

/** One passage of running text with its place on the page. */
export interface TextUnit extends TextFacts {
  readonly passage: Passage;
  /** Index of its article in the making. */
  readonly draft: number;
  /** Index among the body passages of its article. */
  readonly place: number;
  /** First text below a head, a signature or a dateline. */
  readonly isLead: boolean;
  /** First text below a signature that closed another article, without head or dateline of its own. */
  readonly isOrphan: boolean;
}

const NUMBER = /[\d一二三四五六七八九十百千万两几]/u;

export type TextFacts = Readonly<ReturnType<typeof readTextFacts>>;

/** What the text of a passage says about its junctions; read once, since each text is compared with many. */
export function readTextFacts(text: string) {
  const last = text.slice(-1);
  return {
    text,
    /** Breaks off in mid-sentence. */
    isOpen: isOpen(text),
    isListLine: isListLine(text),
    opensReport: opensReport(text),
    marks: readMarks(text),
    beginning: readBeginning(text),
    endsInNumber: NUMBER.test(last),
    endsInHan: hasHan(last),
  };
}
