import type { RoledLine } from '../roled-line.ts';

/** One quotation that ends with its sentence. */
const SPEECH = /^[“"][^”"]+[。！!？?…][”"]$/u;

/** Between paragraphs an unmarked line that somebody says is a paragraph of a story. */
export function speechToBody(lines: readonly RoledLine[]): RoledLine[] {
  return lines.map((roled, index) => {
    const isBetween = lines[index - 1]?.role === 'body' && lines[index + 1]?.role === 'body';
    const isSpeech = roled.role === 'head' && roled.line.heading === 0 && SPEECH.test(roled.line.text);
    return isSpeech && isBetween ? { ...roled, role: 'body' } : roled;
  });
}
