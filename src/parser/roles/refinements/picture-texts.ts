import { endsSentence } from '../../../text/sentences.ts';
import type { RoledLine } from '../../line.ts';
import { joinLines } from '../../lines/join-lines.ts';
import type { Refinement } from '../refinement.ts';
import { MOMENT } from '../rules/caption.ts';

/** Says who took the picture, or what it shows. */
const OF_PICTURE =
  /[（(\s][^（()）]{0,14}(?:摄影|摄|供图|提供|资料图片|资料照片)[）)]?。?$|图为|[（(](?:前排|后排)?[左右中][一二三四五六]?[）)]/u;

export const textBesidePicture: Refinement = {
  id: 'text-beside-picture',
  refine(lines) {
    let open = '';
    return lines.map((roled, index) => {
      const { line, role } = roled;
      const before = lines[index - 1];
      if (role === 'body') open = line.text;
      if (role !== 'caption' || OF_PICTURE.test(line.text)) return roled;
      const isSecond = before?.role === 'caption' && line.blanks >= GAP && !MOMENT.test(before.line.text);
      const continues =
        open !== '' && !endsSentence(open) && before?.role === 'body' && line.text.length > LONGEST_CAPTION;
      return isSecond || continues ? { ...roled, role: 'body' } : roled;
    });
  },
  why: 'A picture has one caption: what stands below the second gap, or continues a sentence, is running text.',
  yes: ['caption | 摊主们在新棚里卖菜。\n\n\n\ncaption > body | 菜场昨日开张。'],
  no: ['body | 菜场开张。\n\n\n\ncaption | 摊主们在新棚里卖菜。'],
};

/** Blank lines where a picture stood. Guarded by `corpus/caption-before-report`. */
const GAP = 3;
/** Captions without a credit are seldom longer. */
const LONGEST_CAPTION = 45;

/** Longest text that a credit line below it makes a caption. */
const LONGEST_CREDITED = 400;

/** Who took the pictures of an article stands right below who wrote it. */
const PICTURES_BY = /^(?:图片?|摄影?)\s?[/／|:：]/u;
/** The second of two lines with which several sign a story in pictures. */
const OTHER_ROLE = /^(?:本报|特约)*(?:记者|通讯员)\s/u;
const MOST_BLANKS = 1;

export const creditToCaption: Refinement = {
  id: 'credit-to-caption',
  refine(lines) {
    const refined: RoledLine[] = [];
    for (const roled of lines) {
      const before = refined.at(-1);
      const isCredited = roled.role === 'credit' && before !== undefined && canBeCaption(before);
      const isBelowByline = roled.role === 'credit' && before?.role === 'byline';
      const isSigned = isBelowByline && PICTURES_BY.test(roled.line.text);
      if (isBelowByline && OTHER_ROLE.test(roled.line.text))
        refined[refined.length - 1] = { role: 'byline', line: joinLines(before.line, roled.line) };
      else if (isSigned && roled.line.blanks <= MOST_BLANKS) refined.push({ ...roled, role: 'byline' });
      else if (isCredited) {
        refined[refined.length - 1] = { role: 'caption', line: joinLines(before.line, roled.line) };
        countBack(refined);
      } else refined.push(roled);
    }
    return refined;
  },
  why: 'A credit line belongs to the text above it, or to the signature right above.',
  yes: [
    'body > caption | 摊主们在新棚里卖菜。\ncredit > + | 何田 摄',
    'body | 摊主们在新棚里卖菜。\nbyline | 本报记者 何田\ncredit > + | 通讯员 沈舟 摄',
  ],
  no: ['byline | 何田\ncredit | 图片来自网络'],
};

/** Captions of several pictures are counted, and credited together below the last. */
function countBack(refined: RoledLine[]): void {
  for (let at = refined.length - 1; at > 0; at -= 1) {
    const [above, own] = [refined[at - 1], refined[at]];
    if (above?.role !== 'body' || own === undefined || above.line.text.length > LONGEST_CAPTION) return;
    if (numberOf(above) + 1 !== numberOf(own)) return;
    refined[at - 1] = { ...above, role: 'caption' };
  }
}

function numberOf({ line }: RoledLine): number {
  return /^[①-⑳]/u.test(line.text) ? line.text.charCodeAt(0) : NaN;
}

function canBeCaption({ line, role }: RoledLine): boolean {
  return (role === 'caption' || role === 'body' || role === 'head') && line.text.length <= LONGEST_CREDITED;
}
