import { joinLines } from '../join-lines.ts';
import type { RoledLine } from '../roled-line.ts';
import { NAME, ROLE, SIGNATURE, SURNAMED } from '../signature-pattern.ts';

/** A signature that ends with a role: its names stand on the next line. */
const UP_TO_ROLE = new RegExp(`^[□■◇◆●▲（(]?\\s*(?:${SIGNATURE})?${ROLE}[:：]?$`, 'u');
const NAMES = new RegExp(`^${SURNAMED}(?:[\\s、]+${NAME})*(?:\\s*文\\s?[/·、]?\\s?图)?[）)]?$`, 'u');
/** Roles and names are at most so long. */
const LONGEST = 30;
/** The two lines stand together. */
const MOST_BLANKS = 1;

/** A line that ends with a role and the names below it are one signature. */
export function namesBelowRole(lines: readonly RoledLine[]): RoledLine[] {
  const refined: RoledLine[] = [];
  for (const roled of lines) {
    const before = refined.at(-1);
    if (before !== undefined && isUpToRole(before) && areNames(roled)) {
      refined[refined.length - 1] = { role: 'byline', line: joinLines(before.line, roled.line) };
    } else refined.push(roled);
  }
  return refined;
}

function isUpToRole({ line, role }: RoledLine): boolean {
  return (role === 'head' || role === 'byline') && line.text.length <= LONGEST && UP_TO_ROLE.test(line.text);
}

function areNames({ line, role }: RoledLine): boolean {
  const isLine = role === 'head' || role === 'byline';
  return (
    isLine &&
    line.heading === 0 &&
    line.blanks <= MOST_BLANKS &&
    line.text.length <= LONGEST &&
    NAMES.test(line.text)
  );
}
