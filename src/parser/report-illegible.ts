import { findLayoutMarks } from '../text/markup/layout-marks.ts';
import type { Span } from '../text/span.ts';

type Warn = (rule: string, span: Span, reason: string, mend: string) => void;

/** Reports what nobody can read, and markup that no rule knows, each kind once, at its first place. */
export function reportIllegible(text: string, warn: Warn): void {
  for (const { rule, pattern, reason, mend } of KINDS) {
    const found = [...text.matchAll(pattern)].filter(
      ({ index }) => rule !== 'text/markup' || !findLayoutMarks(text).startingAt.has(index),
    );
    const [first] = found;
    if (first === undefined) continue;
    const span = { start: first.index, end: first.index + first[0].length };
    warn(rule, span, reason(found.length, first[0]), mend);
  }
  if (!isGarbled(text)) return;
  const start = text.search(/\S/u);
  const span = { start, end: start + 1 };
  warn('text/garbled', span, '常用字少得反常，像是编码错乱的文字。', SAVE_AGAIN);
}

interface Kind {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly reason: (count: number, first: string) => string;
  readonly mend: string;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const COMPARE = '对照原版，用校改改正。';
const SAVE_AGAIN = '找到原来的文件，按它的编码另存为 UTF-8 后再加入。';

/** What the OCR writes of the markup of formulas, links, emphasis and tables. */
const FORMULA =
  /\$[^$\n]{0,60}[\\^_{}][^$\n]{0,60}\$|\\(?:frac|circ|sim|times|text|mathrm|cdot|sqrt|begin|end)\b/u;
const LINK = /!?\[[^\]\n]{1,60}\]\((?:https?:|\/|#|\.)[^)\s]{0,200}\)/u;
const EMPHASIS = /~~[^~\n]{1,60}~~|(?<![\p{L}\p{N}*])\*[^*\s][^*\n]{0,40}[^*\s]\*(?![\p{L}\p{N}*])/u;
const TAG = /<\/?[a-z][a-z\d]*(?:\s[^<>\n]{0,80})?>/u;

const KINDS: readonly Kind[] = [
  {
    rule: 'text/unreadable',
    pattern: /\ufffd/gu,
    reason: (count) => `含有 ${count} 个无法识别的字符（U+FFFD）。`,
    mend: '文件转换编码时丢了字：换成原来的文件，或对照原版用校改补上。',
  },
  {
    rule: 'text/private-use',
    pattern: /\p{Co}/gu,
    reason: (count, first) => `含有 ${count} 个私用区字符（第一个是 ${codeOf(first)}），别处显示不出来。`,
    mend: COMPARE,
  },
  {
    rule: 'text/control',
    pattern: /(?![\t-\r\u0085])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
    reason: (count, first) =>
      `含有 ${count} 个看不见的控制字符（第一个是 ${codeOf(first)}），可能掩盖或颠倒了文字。`,
    mend: COMPARE,
  },
  {
    rule: 'text/lost',
    pattern: /(?<![?吗呢么啊])\?{2,}(?=\p{Script=Han})/gu,
    reason: (count, first) => `字中间有“${first}”${count} 处，像是转换编码时丢失的字。`,
    mend: '找到原来的文件，另存为 UTF-8 后再加入，或对照原版用校改补上。',
  },
  {
    rule: 'text/garbled',
    pattern: /锟斤拷|烫烫烫|屯屯屯|锘匡豢/gu,
    reason: (count, first) => `含有“${first}”${count} 处，是编码错乱的文字。`,
    mend: SAVE_AGAIN,
  },
  {
    rule: 'text/markup',
    pattern: new RegExp([FORMULA, LINK, EMPHASIS, TAG].map(({ source }) => source).join('|'), 'gu'),
    reason: (count, first) => `含有识别程序的标记“${first}”等 ${count} 处，照原样显示。`,
    mend: COMPARE,
  },
];

/** Hardly a sentence does without these. */
const COMMON =
  /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说面而方后多定行学民得日月市新家长前本全]/gu;
/** Text has at least one in five of them, tables and lists of names have fewer; text in a wrong encoding has none. */
const LEAST_COMMON = 0.02;
/** What Chinese in a wrong encoding becomes in Korea and Japan. */
const FOREIGN = /[\p{Script=Hangul}\uff66-\uff9f]/gu;
const MOST_FOREIGN = 0.2;
/** A shorter text may do without. */
const SHORTEST = 40;

function isGarbled(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const foreign = text.match(FOREIGN)?.length ?? 0;
  if (foreign >= SHORTEST && foreign > han * MOST_FOREIGN) return true;
  return han >= SHORTEST && (text.match(COMMON)?.length ?? 0) < han * LEAST_COMMON;
}
