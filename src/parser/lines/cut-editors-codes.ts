import type { Line } from '../line.ts';
import type { HiddenSpan } from '../types.ts';

/** A circled figure and digits after the last mark or word: the number of the editor who passed the text. */
const CODE =
  /(?<=^|[。！？!?…”"’'）)】》\p{Script=Han}])\s*(?<code>[①-⑳]\s?\d{1,2}|(?<=[。！？!?…”"）)】])[①-⑳])$/u;
/** Most characters of a code with the mark before it. */
const LONGEST = 8;

/** Cuts the editors' codes off the ends of lines: they are not read. The line below a code begins a new paragraph. */
export function cutEditorsCodes(lines: readonly Line[]) {
  const cut = lines.map(cutCode);
  const left = cut.flatMap(({ line }, index) => {
    const isBelowCode = (cut[index - 1]?.codes.length ?? 0) > 0;
    return isBelowCode ? line.map((one) => ({ ...one, blanks: Math.max(1, one.blanks) })) : line;
  });
  /** A line that was a code only is left out. */
  return { lines: left, codes: cut.flatMap(({ codes }) => codes) };
}

function cutCode(line: Line): { readonly line: readonly Line[]; readonly codes: readonly HiddenSpan[] } {
  const last = line.runs.at(-1);
  const match = CODE.exec(line.text.slice(-LONGEST));
  const length = match?.groups?.['code']?.length ?? 0;
  if (last === undefined || match === null || last.end - last.start < length)
    return { line: [line], codes: [] };
  const text = line.text.slice(0, -match[0].length);
  const printed = last.end - last.start - match[0].length;
  const runs = line.runs.slice(0, -1);
  const rest = printed > 0 ? [...runs, { ...last, end: last.start + printed }] : runs;
  const end = rest.at(-1)?.end;
  const codes: HiddenSpan[] = [{ start: last.end - length, end: last.end, role: 'noise' }];
  return { line: end === undefined ? [] : [{ ...line, text, runs: rest, end }], codes };
}
