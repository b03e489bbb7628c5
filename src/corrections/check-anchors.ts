import type { CorrectionRecord } from '../records/correction-record.ts';
import { anchorsOf } from './anchors-of.ts';
import type { Outcome } from './outcome.ts';

/** So much raw text is shown for what stands at a wrong offset. */
const SHOWN_LENGTH = 12;

/** Finds the first quote that does not stand at its offset; nothing when all do. */
export function checkAnchors(source: string, correction: CorrectionRecord): Outcome | undefined {
  for (const { path, anchor } of anchorsOf(correction)) {
    if (source.startsWith(anchor.text, anchor.at)) continue;
    const there = source.slice(anchor.at, anchor.at + SHOWN_LENGTH).replaceAll(/\s/gu, ' ');
    return {
      problem: {
        path,
        reason: `原文偏移 ${anchor.at} 处是“${there}”，应是“${anchor.text}”。`,
        mend: whereItStands(source, anchor.text),
      },
    };
  }
  return undefined;
}

function whereItStands(source: string, text: string): string {
  const places: number[] = [];
  for (let at = source.indexOf(text); at !== -1; at = source.indexOf(text, at + 1)) places.push(at);
  if (places.length === 0) return '原文中没有这段引文，请照原文逐字引用。';
  return `这段引文在原文偏移 ${places.join('、')} 处，请把 at 改过来。`;
}
