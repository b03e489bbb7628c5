import { endsSentence } from '../../text/sentences.ts';
import type { RoledLine } from '../roled-line.ts';

/** Says who took the picture, or what it shows. */
const OF_PICTURE =
  /[（(\s][^（()）]{0,14}(?:摄影|摄|供图|提供|资料图片|资料照片)[）)]?。?$|图为|[（(](?:前排|后排)?[左右中][一二三四五六]?[）)]/u;

/** A picture has one caption: what stands below the second gap, or continues a sentence, is running text. */
export function textBesidePicture(lines: readonly RoledLine[]): RoledLine[] {
  let open = '';
  return lines.map((roled, index) => {
    const { line, role } = roled;
    const before = lines[index - 1];
    if (role === 'body') open = line.text;
    if (role !== 'caption' || OF_PICTURE.test(line.text)) return roled;
    const isSecond = before?.role === 'caption' && line.blanks >= GAP;
    const continues =
      open !== '' && !endsSentence(open) && before?.role === 'body' && line.text.length > LONGEST_CAPTION;
    if (isSecond && !/[。！!]/u.test(line.text)) return { ...roled, role: 'head' };
    return isSecond || continues ? { ...roled, role: 'body' } : roled;
  });
}

/** Blank lines where a picture stood. */
const GAP = 3;
/** Captions without a credit are seldom longer. */
const LONGEST_CAPTION = 45;
