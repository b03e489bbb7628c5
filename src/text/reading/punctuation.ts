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
  const isInAddress = findAddresses(glyphs);
  const widened = [...widenBrackets(glyphs, isInAddress)];
  glyphs.forEach((glyph, index) => {
    if (!isNarrow(glyph) || isInAddress(index)) return;
    const to = wideForm(widened, index);
    if (to !== undefined) widened[index] = { ...glyph, to, kind: 'width' };
  });
  return widened;
}

/** Whether a glyph is a raw mark that has a full-width form. */
function isNarrow({ from, to }: Glyph): boolean {
  return from === to && (to === '.' || FULL_WIDTH.has(to));
}

function wideForm(glyphs: readonly Glyph[], index: number): string | undefined {
  const mark = glyphs[index]?.to ?? '';
  const { left, right } = neighbours(glyphs, index);
  const before = left?.to ?? '';
  const after = right?.to ?? '';
  if (mark === '.') return isFullStop(glyphs, index, before, after) ? '。' : undefined;
  if (/^[:;]$/u.test(mark) && /^[)）]/u.test(after)) return undefined;
  if (/\d$/u.test(before) && /^\d/u.test(after)) return undefined;
  return endsChinese(before) || startsChinese(after) ? FULL_WIDTH.get(mark) : undefined;
}

/** Characters with which foreign and minority names are written, and which seldom end or begin a clause. */
const IN_NAMES =
  /^[阿艾埃安奥巴贝比别宾伯布查茨达戴德迪蒂丁杜顿多恩尔法菲芬弗伏福盖格古哈海汗赫亨霍基吉加贾杰卡凯康柯科克肯库拉莱兰朗劳勒雷里理力利莉丽连列琳卢鲁路罗洛马玛迈麦曼梅蒙米姆莫默穆姐买纳娜南内尼妮努诺欧帕佩皮珀普奇乔切琼热茹萨塞桑森莎沙山圣史思斯苏索塔泰坦汤唐特提廷托瓦威维翁沃吾武西希夏香肖谢辛雅亚扬耶叶依伊易英尤尧约扎詹珍志朱卓兹佐扎木江约翰卫瑟逊伦丝娅露拜合才让吐孜都]$/u;
const NUMERAL = /^[〇零一二三四五六七八九十百]$/u;

/** A dot between Han characters; not in a name (阿依.古丽), an article (第三.二条) or behind the number of a list (一.准备). */
function isFullStop(glyphs: readonly Glyph[], index: number, before: string, after: string): boolean {
  if (!endsHan(before)) return false;
  if (neighbours(glyphs, index).right === undefined) return true;
  if (!startsHan(after)) return false;
  if (IN_NAMES.test(before) && IN_NAMES.test(after)) return false;
  return !NUMERAL.test(before) || !(NUMERAL.test(after) || opensList(glyphs, index));
}

/** Only numerals, or 第 and numerals, stand between the dot and the mark or the beginning before them. */
function opensList(glyphs: readonly Glyph[], index: number): boolean {
  const before = glyphs.slice(Math.max(0, index - LONGEST_NUMBER), index).map(({ to }) => to);
  return /(?:^|[^\p{Script=Han}\d])第?[〇零一二三四五六七八九十百]+$/u.test(before.join(''));
}

/** 第二十一, with a character before it. */
const LONGEST_NUMBER = 6;

/** Han characters stand in an address behind a stroke or another of its marks. */
const ADDRESS =
  /(?:https?:\/\/|www\.)(?:[\w\-.~:/?#@!$&*+;=%,]|(?<=[\p{Script=Han}/=?&#._-])\p{Script=Han})+(?<![.,:;?!])|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,64}\w/gu;

/** An address has one of these. */
const SIGNS_OF_ADDRESS = ['://', 'www.', '@'];

/** Gives a function that says whether a glyph is part of an address. */
function findAddresses(glyphs: readonly Glyph[]): (index: number) => boolean {
  const text = glyphs.map(({ to }) => (to.length === 1 ? to : ' ')).join('');
  const inside = new Set<number>();
  if (!SIGNS_OF_ADDRESS.some((sign) => text.includes(sign))) return () => false;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    for (let at = index; at < index + found.length; at += 1) inside.add(at);
  }
  return (index) => inside.has(index);
}

const BRACKETS = ['(', '（', ')', '）'];

/** Pairs brackets of either width; a pair is Chinese when its content or an outer neighbour is. */
function widenBrackets(glyphs: readonly Glyph[], isInAddress: (index: number) => boolean): readonly Glyph[] {
  const turned = new Map<number, string>();
  const open: number[] = [];
  glyphs.forEach(({ to }, index) => {
    if (!BRACKETS.includes(to) || isInAddress(index)) return;
    if (to === '(' || to === '（') return void open.push(index);
    const from = open.pop();
    if (from === undefined || !isChinesePair(glyphs, from, index)) return;
    turned.set(from, '（').set(index, '）');
  });
  if (turned.size === 0) return glyphs;
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
