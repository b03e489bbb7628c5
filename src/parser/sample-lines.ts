import { LINE_ROLES, type LineRole, type RoledLine } from './line.ts';
import { splitLines } from './lines/split-lines.ts';

/** A row of a sample: `role | raw line`, or `role > role | raw line` with the role that it is to get. */
const ROW = /^(?<role>\w+)(?: > (?<becomes>[\w+]+))? \| (?<raw>.*)$/u;

/**
 * Reads some lines of a page; an empty row is a blank line. Besides the roles of lines there are `row`, which is body that
 * is whole by itself, and, for what a line becomes, `+`: it is read on from the line before.
 */
export function readSample(sample: string) {
  const rows = sample.split('\n').flatMap((row) => {
    const { role, becomes, raw } = ROW.exec(row)?.groups ?? {};
    return role === undefined || raw === undefined ? [] : [{ role, becomes: becomes ?? role }];
  });
  const printed = splitLines(sample.replace(/^.*? \| /gmu, ''));
  const lines = printed.map((line, index): RoledLine => {
    const role = rows[index]?.role ?? '';
    return { line: { ...line, isRow: role === 'row' }, role: toRole(role) };
  });
  /** As `describeLines` says them. */
  const expected: string[] = [];
  printed.forEach(({ text }, index) => {
    const becomes = rows[index]?.becomes ?? '';
    if (becomes === '+') expected.push(`${expected.pop() ?? ''}${text}`);
    else expected.push(`${becomes} | ${text}`);
  });
  return { lines, expected };
}

/** Lines with their roles, as rows of a sample. */
export function describeLines(lines: readonly RoledLine[]): string[] {
  return lines.map(({ role, line }) => `${line.isRow ? 'row' : role} | ${line.text}`);
}

function toRole(word: string): LineRole {
  const role = LINE_ROLES.find((one) => one === (word === 'row' ? 'body' : word));
  if (role === undefined) throw new RangeError(`Unexpected ${word}, expected the role of a line.`);
  return role;
}
