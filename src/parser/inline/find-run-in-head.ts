import type { Passage } from '../passage.ts';
import type { Inline } from './inline.ts';

/** Longest bold opening that is a head and not a bold paragraph. */
const LONGEST = 40;
/** A shout with a space after it, as it is set when the bold type is lost. */
const SHOUT = /^(?<head>[^。！!？?\s]{2,20}[！!？?])\s+\S/u;

/** Bold words that open a paragraph as its heading. A dateline or signature in bold is none. */
export function findRunInHead({ strips }: Passage, text: string): Inline[] {
  const shout = SHOUT.exec(text)?.groups?.['head'];
  const to = shout?.length ?? boldLength(strips[0]?.line.runs ?? []);
  if (to === 0 || to > LONGEST || to >= text.length || /[讯电]$|[）)】]$/u.test(text.slice(0, to))) return [];
  return [{ role: 'runInHead', from: 0, to }];
}

function boldLength(
  runs: readonly { readonly bold: boolean; readonly start: number; readonly end: number }[],
): number {
  const first = runs[0];
  return first?.bold === true ? first.end - first.start : 0;
}
