import { findLayoutMarks } from '../../text/markup/layout-marks.ts';
import { foldRadicals } from '../../text/radicals.ts';

/** A Han character in the place of one that has no meaning of its own: private use, or lost in decoding. */
export const STAND_IN = '㐀';
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]/gu;
const UNKNOWN = /[\p{Co}\ufffd]/gu;
/** Dots that the OCR writes for the one inside a name. */
const NAME_DOT = /(?<=\p{Script=Han})[•・‧∙⋅･](?=\p{Script=Han})/gu;

/** Hardly a day is written with 曰, which the OCR reads for the like-looking 日. */
const SUN = /曰(?=[电讯])|(?<=月\s?\d{1,2}\s?)曰/gu;

/**
 * A page as patterns read it, each character at its raw offset: letters and digits in half width, radicals as the
 * characters that they look like, the dots in names as one, entities and strokes of tables as spaces.
 */
export function toLegible(text: string): string {
  const folded = foldRadicals(text)
    .replace(FULL_WIDTH, (character) => character.normalize('NFKC'))
    .replace(NAME_DOT, '·')
    .replace(SUN, '日')
    .replace(UNKNOWN, (character) => STAND_IN.repeat(character.length));
  return findLayoutMarks(text)
    .all.filter(({ to }) => /^\s$/u.test(to))
    .reduceRight(
      (legible, { start, end }) => legible.slice(0, start) + ' '.repeat(end - start) + legible.slice(end),
      folded,
    );
}
