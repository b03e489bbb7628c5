import { pinyin } from 'pinyin-pro';

/** Surnames of two characters that occur today. */
const DOUBLE_SURNAME =
  /^(?:欧阳|上官|司马|诸葛|皇甫|尉迟|令狐|夏侯|东方|司徒|慕容|公孙|端木|长孙|宇文|轩辕|西门|南宫)/u;

/** Slug of a person's name: surname and given name, `wang-jiachen`. */
export function pinyinOfName(name: string): string {
  const syllables = syllablesOf(name, 'head');
  const surname = DOUBLE_SURNAME.test(name) ? 2 : 1;
  return toSlug([syllables.slice(0, surname), syllables.slice(surname)]);
}

/** Slug of a label: in each clause words of two syllables, the last of three when their number is odd. */
export function pinyinOfLabel(label: string): string {
  const clauses = label.split(/[^\p{Script=Han}\p{Script=Latin}\d]+/u);
  return toSlug(clauses.flatMap((clause) => wordsOf(syllablesOf(clause, 'off'))));
}

function wordsOf(syllables: readonly string[]): readonly (readonly string[])[] {
  const count = Math.max(1, Math.floor(syllables.length / 2));
  return Array.from({ length: count }, (_, index) =>
    syllables.slice(index * 2, index === count - 1 ? undefined : index * 2 + 2),
  );
}

function syllablesOf(text: string, surname: 'head' | 'off'): readonly string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true, surname, nonZh: 'consecutive' });
}

function toSlug(words: readonly (readonly string[])[]): string {
  return words
    .map((word) => word.map(toLetters).join(''))
    .filter((word) => word !== '')
    .join('-');
}

/** The letters and figures of a syllable; a character without pinyin is its code point, `u3402`. */
function toLetters(syllable: string): string {
  const plain = syllable.normalize('NFKD').toLowerCase();
  return [...plain]
    .map((character) => {
      if (/[a-z0-9]/u.test(character)) return character;
      const isWritten = /[\p{L}\p{N}\p{Co}]/u.test(character);
      return isWritten ? `u${(character.codePointAt(0) ?? 0).toString(16)}` : '';
    })
    .join('');
}

/** Stands for a city that intake could not determine, so that the build asks for it. */
export const UNKNOWN_SLUG = 'unknown';
