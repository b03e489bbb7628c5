import { OTHERS } from '../lexicon/signature-words.ts';
import { cutNames, isPersonName } from '../lexicon/run-together.ts';
import { SURNAMES } from '../../text/surnames.ts';
import { patternOf } from '../../text/pattern.ts';

/** Words of a signature that a wrap may break. */
const WORDS = (
  '记者 通讯员 实习生 评论员 本报记者 全媒体记者 融媒体记者 首席记者 见习记者 实习记者 特约记者 特约通讯员 ' +
  '本报通讯员 综合 摄影 供图 提供 整理 报道'
).split(' ');
/** Longer names are rare. */
const LONGEST_NAME = 3;

/** A role word, a name or part of a name, or one other character of a signature. */
interface Part {
  readonly kind: 'role' | 'name' | 'other';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words that end a name set right before them. */
const AFTER_NAME = `本报|本网|全媒体|融媒体|首席|见习|实习生?|特约|记者|通讯员|评论员|综合|摄影|报道|整理|供图|提供|${OTHERS}`;
const ROLE = `${AFTER_NAME}|作者|读者|(?<!\\p{Script=Han})[文图摄](?!\\p{Script=Han})`;
const NAME = `\\p{Script=Han}+?(?=$|[^\\p{Script=Han}]|${AFTER_NAME})`;
const PART = patternOf(`(?<role>${ROLE})|(?<name>${NAME})|\\S`, 'gu');

/**
 * The offsets of a signature's characters without the wraps, line ends or the spaces that the OCR wrote for them, that break a
 * role or a name.
 */
export function dropSignatureWraps(text: string, offsets: readonly number[]): readonly number[] {
  return [wrapsInRoles, lineEndsInNames, wrapsInRows, spacesInNames].reduce(
    (left, findWraps) => dropWraps(text, left, findWraps),
    offsets,
  );
}

/** Finds the parts after which a wrap is to be dropped. */
type FindWraps = (flat: string, parts: readonly Part[]) => readonly Part[];

function dropWraps(text: string, offsets: readonly number[], findWraps: FindWraps): readonly number[] {
  const flat = offsets.map((at) => text[at]).join('');
  const parts = [...flat.matchAll(PART)].map(({ 0: part, index, groups }): Part => {
    const kind = groups?.['role'] !== undefined ? 'role' : groups?.['name'] === undefined ? 'other' : 'name';
    return { kind, text: part, start: index, end: index + part.length };
  });
  const broken = findWraps(flat, parts);
  const isDropped = (at: number) =>
    broken.some(({ end }) => at >= end && flat.slice(end, at + 1).trim() === '');
  return offsets.filter((_, index) => !isDropped(index));
}

function wrapsInRoles(flat: string, parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ end }) =>
    WORDS.some((word) =>
      Array.from(word).some(
        (_, cut) =>
          cut > 0 &&
          flat.slice(0, end).endsWith(word.slice(0, cut)) &&
          flat.slice(end).trimStart().startsWith(word.slice(cut)),
      ),
    ),
  );
}

function lineEndsInNames(flat: string, parts: readonly Part[]): readonly Part[] {
  return parts.filter((part, index) => {
    const next = parts[index + 1];
    if (part.kind !== 'name' || next?.kind !== 'name') return false;
    const isLineEnd = /^[^\S\r\n]*[\r\n]\s*$/u.test(flat.slice(part.end, next.start));
    return isLineEnd && part.text.length + next.text.length <= LONGEST_NAME;
  });
}

/** Names without spaces between them are broken where only both sides together are a row of names. */
function wrapsInRows(flat: string, parts: readonly Part[]): readonly Part[] {
  return parts.filter((part, index) => {
    const next = parts[index + 1];
    if (part.kind !== 'name' || next?.kind !== 'name' || flat.slice(part.end, next.start).trim() !== '')
      return false;
    return ![part, next].every(({ text }) => areNames(text)) && cutNames(part.text + next.text) !== undefined;
  });
}

function areNames(text: string): boolean {
  return isPersonName(text) || cutNames(text) !== undefined;
}

/** One character alone belongs to the name before or after it; two of them are a name set wide. */
function spacesInNames(_: string, parts: readonly Part[]): readonly Part[] {
  const wraps: Part[] = [];
  for (let at = 0; at < parts.length;) {
    const end = endOfLone(parts, at);
    if ((end - at) % 2 === 1) wraps.push(...wrapOfLone(parts, at, end));
    at = Math.max(at + 1, end);
  }
  return wraps;
}

/** End of the series of single characters with spaces around them that begins at `at`. */
function endOfLone(parts: readonly Part[], at: number): number {
  let end = at;
  while (isLone(parts, end)) end += 1;
  return end;
}

function isLone(parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  const before = parts[at - 1];
  const isApart = before?.kind !== 'other' || before.end !== part?.start || /[（(、，,]/u.test(before.text);
  return part?.kind === 'name' && part.text.length === 1 && isApart;
}

/** Of an odd number of characters the first closes the two before, or the last opens the name after. */
function wrapOfLone(parts: readonly Part[], at: number, end: number): readonly Part[] {
  const [first, last] = [parts[at], parts[end - 1]];
  const before = parts[at - 1];
  const after = parts[end];
  if (first === undefined || last === undefined) return [];
  const hasTwo = before?.kind === 'name' && before.text.length === 2;
  const hasNext = after?.kind === 'name' && after.text.length <= LONGEST_NAME;
  const opens = hasNext && SURNAMES.has(last.text) && after.text.length < LONGEST_NAME;
  if (hasTwo && !opens) return [before];
  return hasNext ? [last] : [];
}
