import type { RoledLine } from '../roled-line.ts';
import { NAME } from '../signature-pattern.ts';
import { SURNAMES } from '../surnames.ts';

const BULLET = /^[●•◎▲△★☆▪※]/u;
/** Names alone, or an office and a name. */
const SIGNED = new RegExp(
  `^[●•◎▲△★☆▪※]\\s?(?:\\p{Script=Han}{2,12}(?:局|委|办|院|校|学|社|会|中心|公司|大队|支队)\\s+)?(?<names>${NAME}(?:[\\s、]+${NAME}){0,3})(?:\\s*文\\s?[/·、]?\\s?图)?$`,
  'u',
);

/** A bullet opens the items of a list; one alone with names, above running text, opens a signature. */
export function namesBehindBullet(lines: readonly RoledLine[]): RoledLine[] {
  return lines.map((roled, index) => {
    const isAlone = ![lines[index - 1], lines[index + 1]].some(isListed);
    const isAboveText = lines[index + 1]?.role === 'body';
    const isSigned = roled.role === 'body' && areNames(SIGNED.exec(roled.line.text)?.groups?.['names']);
    return isSigned && isAlone && isAboveText ? { ...roled, role: 'byline' } : roled;
  });
}

/** Words of two to four characters look like names: family names tell. */
function areNames(names: string | undefined): boolean {
  const parts =
    names?.replace(/(?<=^|[ 、])(\p{Script=Han}) (?=\p{Script=Han}(?: |、|$))/gu, '$1').split(/[\s、]+/u) ??
    [];
  return parts.length > 0 && parts.every((name) => SURNAMES.has(name.slice(0, 1)));
}

function isListed(roled: RoledLine | undefined): boolean {
  return roled !== undefined && BULLET.test(roled.line.text);
}
