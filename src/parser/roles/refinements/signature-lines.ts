import { endsSentence } from '../../../text/sentences.ts';
import { isColumnName } from '../../lexicon/labels.ts';
import { HOLDER_ENDING } from '../../lexicon/offices.ts';
import { endsWithNoticeWord, isNoticeWord } from '../../lexicon/notices.ts';
import { opensReport } from '../../lexicon/report-openings.ts';
import { BOTH, NAME, OFFICE_OF, ROLE, SIGNATURE, SURNAMED } from '../../lexicon/signature-words.ts';
import { SURNAMES } from '../../../text/surnames.ts';
import { cutNames, isPersonName } from '../../lexicon/run-together.ts';
import { textBelow } from '../lines-below.ts';
import type { RoledLine } from '../../line.ts';
import { giveRole, type Place, type Refinement } from '../refinement.ts';
import { joinAs } from './join-as.ts';
import { BULLET_SIGNS, SIGNS } from '../../lexicon/signs.ts';
import { pattern } from '../../../text/pattern.ts';

/** A signature that ends with a role: its names stand on the next line. */
const UP_TO_ROLE = pattern`^[${SIGNS}（(]?\s*(?:${SIGNATURE})?${ROLE}[:：]?$`;
const NAMES = pattern`^${SURNAMED}(?:[\s、]+${NAME})*(?:\s*${BOTH})?[）)]?$`;
/** Longest line of roles and names, in characters. */
const LONGEST_SIGNATURE = 30;
/** The two lines stand together. */
const MOST_BLANKS = 1;

export const namesBelowRole: Refinement = {
  id: 'names-below-role',
  refine: joinAs('byline', (before, roled) => isUpToRole(before) && isLineOfNames(roled)),
  why: 'A line that ends with a role and the names below it are one signature.',
  yes: ['head | 路灯亮了\nbyline > byline | □本报记者\nhead > + | 王立\nbody | 路灯亮了。'],
  no: ['byline | □本报记者\nhead | 巷口有灯了\nbody | 巷口有灯了。'],
};

function isUpToRole(roled: RoledLine): boolean {
  return canSign(roled) && UP_TO_ROLE.test(roled.line.text);
}

function isLineOfNames(roled: RoledLine): boolean {
  const { text, heading, blanks } = roled.line;
  return canSign(roled) && heading === 0 && blanks <= MOST_BLANKS && NAMES.test(text);
}

function canSign({ line, role }: RoledLine): boolean {
  return (role === 'head' || role === 'byline') && line.text.length <= LONGEST_SIGNATURE;
}

const BULLET = pattern`^[•${BULLET_SIGNS}]`;
/** Names alone, or an office and a name. */
const SIGNED = pattern`^[•${BULLET_SIGNS}]\s?(?:${OFFICE_OF})?(?<names>${NAME}(?:[\s、]+${NAME}){0,3})(?:\s*${BOTH})?$`;

export const namesBehindBullet: Refinement = {
  id: 'names-behind-bullet',
  refine: giveRole('byline', ({ role, line }, { before, after }) => {
    if (
      role !== 'body' ||
      after?.role !== 'body' ||
      [before, after].some((one) => BULLET.test(one?.line.text ?? ''))
    )
      return false;
    return haveSurnames(SIGNED.exec(line.text)?.groups?.['names']);
  }),
  why: 'A bullet opens the items of a list; one alone with names, above running text, opens a signature.',
  yes: ['head | 路灯亮了\nbody > byline | ●王立\nbody | 路灯亮了。'],
  no: ['body | ●王立\nbody | ●李清\nbody | 两人获奖。'],
};

/** Words of two to four characters look like names when they begin with a family name. */
function haveSurnames(names: string | undefined): boolean {
  const parts =
    names?.replace(/(?<=^|[ 、])(\p{Script=Han}) (?=\p{Script=Han}(?: |、|$))/gu, '$1').split(/[\s、]+/u) ??
    [];
  return parts.length > 0 && parts.every((name) => SURNAMES.has(name.slice(0, 1)));
}

const LONE_NAME = /^(?:\p{Script=Han}{2,3}|\p{Script=Han} \p{Script=Han})$/u;
/** Somebody of an office, or who holds one. */
const OF_OFFICE = pattern`^(?:${OFFICE_OF}|\p{Script=Han}{2,12}(?:${HOLDER_ENDING})\s+)(?<name>\p{Script=Han}{2,3})$`;
/** Below a shorter headline two or three characters may be a column; with a family name they are an author. */
const SHORTEST_HEADLINE = 5;
/** Shortest and longest row of names, in characters; shorter ones may be other words. */
const ROW_OF_NAMES = { min: 5, max: 24 } as const;
/** Longest deck of one sentence between the headline and who wrote it, in characters. */
const LONGEST_DECK = 60;

function isPerson({ line }: RoledLine): boolean {
  return SURNAMES.has(line.text.slice(0, 1));
}

/** A marked name stands below a headline with a stronger mark. */
function isMarkedLess(roled: RoledLine, before: RoledLine | undefined): boolean {
  const above = before?.line.heading ?? 0;
  return above > 0 && roled.line.heading > above && isPerson(roled);
}

function isOfOffice({ line }: RoledLine): boolean {
  const name = OF_OFFICE.exec(line.text)?.groups?.['name'];
  return name !== undefined && SURNAMES.has(name.slice(0, 1));
}

/** Two names or more with their family names, with spaces between them or without. */
function areNames({ line: { text } }: RoledLine): boolean {
  if (text.length < ROW_OF_NAMES.min || text.length > ROW_OF_NAMES.max) return false;
  const parts = text.split(/[ \u3000、]+/u);
  if (parts.length === 1) return text.length > ROW_OF_NAMES.min && cutNames(text) !== undefined;
  return parts.every((part) => isPersonName(part) || cutNames(part) !== undefined);
}

export const nameBelowHead: Refinement = {
  id: 'name-below-head',
  refine: giveRole('byline', isSigner),
  why: 'Two or three characters alone, behind an office, or several names between a headline and its text are who wrote it, unless a dateline says who.',
  yes: [
    'head | 柳河边的读书声\nhead > byline | 王立\nbody | 柳河边有座凉亭。',
    'head | 柳河边的读书声\nhead > byline | 王立 何启明\nbody | 柳河边有座凉亭。',
  ],
  no: ['head | 柳河边的读书声\nhead | 王立\nbody | 本报讯 凉亭里有读书声。'],
};

function isSigner(roled: RoledLine, { before, lines, index }: Place): boolean {
  const { role, line } = roled;
  if (isColumnName(line.text)) return false;
  if (role === 'head' && areNames(roled) && line.heading === 0 && isBelowTitle(lines, index)) return true;
  const isName =
    (role === 'head' || (role === 'body' && isPersonName(line.text))) &&
    (line.heading === 0 || isMarkedLess(roled, before)) &&
    (LONE_NAME.test(line.text) || isPersonName(line.text) || isOfOffice(roled)) &&
    !endsWithNoticeWord(line.text) &&
    !isNoticeWord(line.text);
  const isBelow =
    before?.role === 'head'
      ? before.line.text.length >= SHORTEST_HEADLINE || isPerson(roled)
      : isPerson(roled) && isBelowTitle(lines, index);
  const isAbove = isAboveText(lines, index + 1) || (isPersonName(line.text) && isBetweenTitles(lines, index));
  return isName && isBelow && isAbove;
}

/** Running text without a dateline. */
function isAboveText(lines: readonly RoledLine[], at: number): boolean {
  const roled = lines[at];
  return roled?.role === 'body' && !opensReport(roled.line.text);
}

/** Two headlines stand together, and the upper one has its author with it, the lower one too when the upper is short. */
function isBetweenTitles(lines: readonly RoledLine[], index: number): boolean {
  const [before, after] = [lines[index - 1], lines[index + 1]];
  if (before?.role !== 'head' || after?.role !== 'head') return false;
  const isAbove = isAboveText(lines, index + 2) && before.line.text.length >= SHORTEST_HEADLINE;
  return isAbove || isPersonName(lines[index + 2]?.line.text ?? '');
}

/** Right above stands a headline, a line that can be none but for its last word, or the one sentence of a deck. */
function isBelowTitle(lines: readonly RoledLine[], index: number): boolean {
  const [title, before] = [lines[index - 2], lines[index - 1]];
  if (before?.role === 'head') return true;
  if (before?.role !== 'body') return false;
  const isBelowWhole = title === undefined || title.role !== 'body' || endsSentence(title.line.text);
  return title?.role === 'head'
    ? before.line.text.length <= LONGEST_DECK
    : isBelowWhole && OPEN_TITLE.test(before.line.text);
}

/** A few words that end with one that mostly goes on. */
const OPEN_TITLE = /^[\p{Script=Han}“”《》]{4,16}$/u;

/** The text below a name that signs it is a paragraph at least, in characters, and does not speak of its author. */
const SHORTEST_TEXT = 30;

export const nameWithoutHead: Refinement = {
  id: 'name-without-head',
  refine: giveRole('byline', isLoneName),
  why: 'A name above a text that does not speak of its bearer has lost its headline.',
  yes: [
    'body | 柳河边有座凉亭。\nhead > byline | 何启明\nbody | 石桥镇的早市，天不亮就摆开了，卖豆腐的、卖柿饼的、卖渔网的都来。',
  ],
  no: [
    'body | 柳河边有座凉亭。\nhead | 何启明\nbody | 石桥镇卖豆腐的人里数他年纪大，天不亮就挑着担子出门，走到桥头天才亮。\nbody | 何启明卖了三十年。',
  ],
};

function isLoneName({ role, line }: RoledLine, { before, after, lines, index }: Place): boolean {
  if (role !== 'head' || before?.role === 'head' || after?.role !== 'body') return false;
  const { text, heading } = line;
  if (heading > 0 || !isPersonName(text) || isColumnName(text)) return false;
  return (
    after.line.text.length >= SHORTEST_TEXT &&
    !opensReport(after.line.text) &&
    !textBelow(lines, index + 1).some(({ line }) => line.text.includes(text))
  );
}
