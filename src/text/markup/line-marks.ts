import type { LayoutMark } from './layout-mark.ts';

/** Finds the marks of a line that need no partner. */
export function listLineMarks(line: string): readonly LayoutMark[] {
  if (RULE.test(line) || TABLE_RULE.test(line)) return [{ start: 0, end: line.length, kind: 'rule', to: '' }];
  const leading = listLeadingMarks(line);
  const from = leading.at(-1)?.end ?? 0;
  const inline = [...line.matchAll(INLINE)].flatMap((match) => readInline(match));
  const marks = [...inline, ...listCells(line)].filter(({ start }) => start >= from);
  return [...leading, ...marks].toSorted((a, b) => a.start - b.start);
}

/** A line of nothing but marks is a rule, or the fence around a text that the model quotes. */
const RULE = /^\s*(?:(?:[-*_=~#>`]\s*)+|```\s*\w*\s*)$/u;
const TABLE_RULE = /^(?=.*\|)(?=.*--)[\s|:+-]+$/u;

/** Without a space a number sign is part of the text before a figure (#3号楼) and around a topic (#春耕#). */
const HEADING = '#{1,6}(?=\\s)|#{2,6}(?!#)|#(?![#\\d])(?!.*#)';
/** A dash before a temperature, or before a range of them, is a minus. */
const BELOW_ZERO = '\\s*\\d[\\d.]*\\s*(?:[至到~～—–-]\\s*-?\\d[\\d.]*\\s*)?(?:℃|°|摄氏度)';
const BULLET = `[-*+](?=\\s)(?!${BELOW_ZERO})`;
const LEADING = new RegExp(
  `\\s*(?:(?<heading>${HEADING})|(?<quote>>(?=\\s))|(?<bullet>${BULLET}))\\s*`,
  'uy',
);

function listLeadingMarks(line: string): readonly LayoutMark[] {
  const marks: LayoutMark[] = [];
  const pattern = new RegExp(LEADING);
  for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
    const { heading, quote, bullet } = match.groups ?? {};
    const sign = heading ?? quote ?? bullet ?? '';
    const start = match.index + match[0].indexOf(sign);
    const kind = heading !== undefined ? 'heading' : quote === undefined ? 'bullet' : 'quote';
    marks.push({ start, end: start + sign.length, kind, to: '' });
  }
  return marks;
}

const ELEMENT =
  'br|b|strong|i|em|u|p|div|span|center|font|h[1-6]|table|thead|tbody|tr|td|th|ul|ol|li|sub|sup|hr|small|mark';
const INLINE = new RegExp(
  [
    '(?<invisible>[\\u00ad\\u200b\\u200c\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]|(?<=\\p{Script=Han})[\\u200d\\p{Variation_Selector}])',
    '(?<escape>\\\\[!-/:-@[-`{-~])',
    `(?<tag></?(?:${ELEMENT})(?:\\s[^<>]{0,80})?/?>)`,
    '(?<=<sup>)(?<sup>[0-9])(?=</sup>)|(?<=<sub>)(?<sub>[0-9])(?=</sub>)',
    '(?<entity>&(?:amp|lt|gt|quot|apos|nbsp|ensp|emsp|thinsp|middot|ldquo|rdquo|lsquo|rsquo|mdash|hellip|deg|times|#\\d{2,6}|#x[\\da-f]{2,5});)',
  ].join('|'),
  'giu',
);

function readInline({ 0: from, index: start, groups = {} }: RegExpExecArray): readonly LayoutMark[] {
  const place = { start, end: start + from.length };
  const { escape, tag, sup, sub, entity } = groups;
  if (entity !== undefined) {
    const to = readEntity(entity);
    return to === undefined ? [] : [{ ...place, kind: 'entity', to }];
  }
  if (sup !== undefined) return [{ ...place, kind: 'tag', to: '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(sup)) }];
  if (sub !== undefined) return [{ ...place, kind: 'tag', to: '₀₁₂₃₄₅₆₇₈₉'.charAt(Number(sub)) }];
  // The character behind a backslash is text, another backslash too.
  if (escape !== undefined) return [{ start, end: start + 1, kind: 'escape', to: '' }];
  return [{ ...place, kind: tag === undefined ? 'invisible' : 'tag', to: '' }];
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  middot: '·',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  hellip: '…',
  deg: '°',
  times: '×',
};

/** The one character that an entity of HTML stands for; nothing for a control character and for no character. */
function readEntity(entity: string): string | undefined {
  const name = entity.slice(1, -1).toLowerCase();
  const code = /^#x(?<hex>.+)$/u.exec(name)?.groups?.['hex'];
  const number = code === undefined ? Number(name.slice(1)) : Number.parseInt(code, 16);
  const to = name.startsWith('#') ? (number <= 0x10ffff ? String.fromCodePoint(number) : '') : NAMED[name];
  if (to === undefined || !/^[^\p{Cc}\p{Cs}\p{Cn}]$/u.test(to)) return undefined;
  return /\s/u.test(to) ? ' ' : to;
}

/** The strokes around the cells of a row; an outer one is dropped, an inner one parts two cells. */
function listCells(line: string): readonly LayoutMark[] {
  const row = line.trim();
  if (!row.startsWith('|') || !row.endsWith('|') || !/[^\s|]/u.test(row)) return [];
  const strokes = [...line.matchAll(/(?<!\\)\|/gu)].map(({ index }) => index);
  return strokes.map((start, index): LayoutMark => {
    const isInner = index > 0 && index < strokes.length - 1;
    return { start, end: start + 1, kind: 'cell', to: isInner ? '\u3000' : '' };
  });
}
