import { isUnopened } from './head-series.ts';
import { isNoticeWord } from '../lexicon/notices.ts';
import { readBehindSign } from '../lexicon/label-signs.ts';
import type { RoledLine } from '../line.ts';

/** What the heads of a page have in common. */
export type PageHeads = Readonly<ReturnType<typeof measureHeads>>;

/** Looks at all heads of a page at once. */
export function measureHeads(lines: readonly RoledLine[]) {
  /** How many heads share a pattern. */
  const siblings = new Map<string, number>();
  const levels = new Set<number>();
  let topLevel = 0;
  for (const [at, { role, line }] of lines.entries()) {
    if (role !== 'head') continue;
    const pattern = headPattern(line.text);
    const isTitle = pattern === TWO_CHARACTERS && !isUnopened(lines, at + 1);
    if (pattern !== undefined && !isTitle) siblings.set(pattern, (siblings.get(pattern) ?? 0) + 1);
    levels.add(line.heading);
    if (line.heading > 0 && (topLevel === 0 || line.heading < topLevel)) topLevel = line.heading;
  }
  /** Of the lowest number of `#` marks; 0 when there are none, or when all heads have the same, which then says nothing. */
  return { topLevel: levels.size > 1 ? topLevel : 0, siblings };
}

/** The pattern of a head of two characters, which tells something above text that nobody signs. */
const TWO_CHARACTERS = '……';

/** The line at `at` heads the first part of a text, and others of two characters the next ones: nobody signs below them. */
export function headsFirstPart(lines: readonly RoledLine[], at: number, { siblings }: PageHeads): boolean {
  const isPart = headPattern(lines[at]?.line.text ?? '') === TWO_CHARACTERS && isUnopened(lines, at + 1);
  return isPart && (siblings.get(TWO_CHARACTERS) ?? 0) > 1;
}

/** What crossheads of one series share: the opening office with its colon, the label of two characters, the sign, or the shout. */
export function headPattern(text: string): string | undefined {
  if (/^\p{Script=Han}{2}$/u.test(text) && !isNoticeWord(text)) return TWO_CHARACTERS;
  if (/^\p{Script=Han}{2,3}[:：]\S/u.test(text)) return '某:';
  const sign = readBehindSign(text)?.sign;
  if (sign !== undefined) return `${sign}…`;
  const office = /^(?<first>\p{Script=Han})\p{Script=Han}{1,8}[:：]/u.exec(text)?.groups?.['first'];
  if (office !== undefined) return `${office}…:`;
  if (/^\p{Script=Han}{2}[ \u3000]\p{Script=Han}/u.test(text)) return '…… ';
  const modal = /^\p{Script=Han}{2}(?<modal>[要有能不再更靠抓])\p{Script=Han}{1,3}$/u.exec(text)?.groups?.[
    'modal'
  ];
  if (modal !== undefined) return `……${modal}…`;
  const shout = /^\p{Script=Han}(?<last>\p{Script=Han})[!！]/u.exec(text)?.groups?.['last'];
  return shout === undefined ? undefined : `…${shout}!`;
}
