import type { RoledLine } from '../roled-line.ts';
import { isColumnName } from '../segment/is-column-name.ts';
import { isShortColumnName } from '../segment/is-short-column-name.ts';
import { SURNAMES } from '../surnames.ts';

/** A sign and some characters: a signature, or the label of a column. */
const BOXED = /^(?<sign>[□■◇◆○●★☆▲△◎※])\s?(?<words>\p{Script=Han}{2,8})$/u;
/** Offices sign too. */
const OFFICE = /(?:局|委|办|院|校|学|社|会|中心|公司|大队|支队|部|站|所|队|厂|银行|街道|政府)$/u;
/** Names have at most so many characters. */
const LONGEST_NAME = 4;

/** Above a headline a sign opens the label of a column, below it a signature; who signs there signs the text above. */
export function labelBehindBox(lines: readonly RoledLine[]): RoledLine[] {
  return lines.map((roled, index) => {
    const words = BOXED.exec(roled.line.text)?.groups?.['words'];
    const isAboveHead = roled.role !== 'head' && lines[index + 1]?.role === 'head';
    return words !== undefined && isAboveHead && !signs(words, lines[index - 1])
      ? { ...roled, role: 'head' }
      : roled;
  });
}

/** Somebody's name, or an office, below a text. */
function signs(words: string, before: RoledLine | undefined): boolean {
  if (isColumnName(words) || isShortColumnName(words)) return false;
  const isBelowText = before?.role === 'body' || before?.role === 'caption';
  const isName = words.length < LONGEST_NAME && SURNAMES.has(words.slice(0, 1));
  return isBelowText && (isName || OFFICE.test(words));
}
