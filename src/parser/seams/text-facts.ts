import { isListLine } from '../is-list-line.ts';
import { opensReport } from '../segment/opens-report.ts';
import { isOpen } from './is-open.ts';
import { readBeginning, type Beginning } from './read-beginning.ts';
import { readMarks, type Marks } from './read-marks.ts';

/** What the text of a passage says about its junctions; told once, for each text is compared with many. */
export interface TextFacts {
  readonly text: string;
  /** Breaks off in mid-sentence. */
  readonly isOpen: boolean;
  readonly isListLine: boolean;
  readonly opensReport: boolean;
  readonly marks: Marks;
  readonly beginning: Beginning;
  readonly endsInNumber: boolean;
  readonly endsInHan: boolean;
}

const NUMBER = /[\d一二三四五六七八九十百千万两几]/u;
const HAN = /\p{Script=Han}/u;

/** Gathers the facts of a text. */
export function textFacts(text: string): TextFacts {
  const last = text.slice(-1);
  return {
    text,
    isOpen: isOpen(text),
    isListLine: isListLine(text),
    opensReport: opensReport(text),
    marks: readMarks(text),
    beginning: readBeginning(text),
    endsInNumber: NUMBER.test(last),
    endsInHan: HAN.test(last),
  };
}
