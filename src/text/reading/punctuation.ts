import { type Glyph, neighbours } from './glyphs.ts';
import { hasHan } from '../han.ts';

const FULL_WIDTH: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  ['?', '？'],
  ['!', '！'],
  [';', '；'],
  [':', '：'],
]);

/** Shows half-width punctuation inside Chinese in full width (GB/T 15834); leaves it between digits and in Latin text. */
export function widenPunctuation(glyphs: readonly Glyph[]): readonly Glyph[] {
  const widened = [...widenBrackets(glyphs)];
  for (const [index, glyph] of widened.entries()) {
    if (glyph.from !== glyph.to) continue;
    const to = wideForm(widened, index);
    if (to !== undefined) widened[index] = { ...glyph, to, kind: 'width' };
  }
  return widened;
}

function wideForm(glyphs: readonly Glyph[], index: number): string | undefined {
  const mark = glyphs[index]?.to ?? '';
  const { left, right } = neighbours(glyphs, index);
  const before = left?.to ?? '';
  const after = right?.to ?? '';
  if (mark === '.') return endsHan(before) && (right === undefined || startsHan(after)) ? '。' : undefined;
  if (/\d$/u.test(before) && /^\d/u.test(after)) return undefined;
  return endsChinese(before) || startsChinese(after) ? FULL_WIDTH.get(mark) : undefined;
}

/** Pairs brackets of either width; a pair is Chinese when its content or an outer neighbour is. */
function widenBrackets(glyphs: readonly Glyph[]): readonly Glyph[] {
  const turned = new Map<number, string>();
  const open: number[] = [];
  for (const [index, { to }] of glyphs.entries()) {
    if (to === '(' || to === '（') open.push(index);
    if (to !== ')' && to !== '）') continue;
    const from = open.pop();
    if (from === undefined || !isChinesePair(glyphs, from, index)) continue;
    turned.set(from, '（').set(index, '）');
  }
  return glyphs.map((glyph, index) => {
    const to = turned.get(index);
    return to === undefined || to === glyph.to ? glyph : { ...glyph, to, kind: 'width' };
  });
}

function isChinesePair(glyphs: readonly Glyph[], from: number, to: number): boolean {
  const content = glyphs.slice(from + 1, to).map((glyph) => glyph.to);
  if (hasHan(content.join(''))) return true;
  return (
    endsChinese(neighbours(glyphs, from).left?.to ?? '') ||
    startsChinese(neighbours(glyphs, to).right?.to ?? '')
  );
}

function endsHan(text: string): boolean {
  return /\p{Script=Han}$/u.test(text);
}

function startsHan(text: string): boolean {
  return /^\p{Script=Han}/u.test(text);
}

function endsChinese(text: string): boolean {
  return /[\p{Script=Han}”’）》〉】」』。，！？；：、…]$/u.test(text);
}

function startsChinese(text: string): boolean {
  return /^[\p{Script=Han}“‘（《〈【「『]/u.test(text);
}
