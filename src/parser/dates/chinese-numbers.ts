const DIGITS = '〇一二三四五六七八九';

/** Value of one Chinese digit, 〇 (also written 零 or ○) to 九; undefined for another character. */
function digitOf(character: string): number | undefined {
  const value = DIGITS.indexOf(/[零○]/u.test(character) ? '〇' : character);
  return value === -1 ? undefined : value;
}

/** A number written digit by digit, 二〇二一; `NaN` for another text. */
export function readDigits(text: string): number {
  return Number([...text].map((character) => digitOf(character) ?? '?').join('') || NaN);
}

/** A number below a hundred, 9, 九, 十二, 一十二, 三十, 廿三; `NaN` for another text. */
export function readTens(text: string): number {
  if (/^\d{1,2}$/u.test(text)) return Number(text);
  const { tens, ones = '' } = TENS.exec(text)?.groups ?? {};
  if (tens === undefined) return text.length === 1 ? readDigits(text) : NaN;
  return 10 * (TENS_ALONE[tens] ?? readDigits(tens.charAt(0))) + (ones === '' ? 0 : readDigits(ones));
}

const TENS_ALONE: Readonly<Record<string, number>> = { 十: 1, 廿: 2, 卅: 3 };
const TENS = /^(?<tens>[一二三四五六七八九]?十|[廿卅])(?<ones>[一二三四五六七八九]?)$/u;
