import { hasHan } from '../../text/han.ts';
import { deskWords } from '../../words/desk-words.ts';
import type { Fault } from './fault.ts';

/** Characters that OCR takes for each other, by their shapes. */
const LOOKALIKES = [
  ...[
    '贝见',
    '太大犬',
    '人入',
    '的旳',
    '己已巳',
    '未末',
    '土士',
    '干于千',
    '日曰',
    '天夫',
    '巾中',
    '众云',
    '侯候',
  ],
  ...[
    '拔拨',
    '析折',
    '准淮',
    '今令',
    '晴睛',
    '微徽',
    '免兔',
    '问间',
    '目自',
    '刀力',
    '儿几',
    '住往',
    '治冶',
    '名各',
  ],
  ...['币市', '代伐', '王玉主', '白臼', '壮状', '戍戌', '情倩', '亳毫', '育盲', '遣遗', '幕慕暮'],
];
/** Beside a neighbour on one side it must be met so often elsewhere, for it to be proposed. */
const LEAST_EVIDENCE = 2;

/**
 * Characters that are never met beside their neighbours and belong to no word, where one that looks alike is met, in `others`; and
 * characters that no newspaper uses. `others`: raw texts of all pages, this one included.
 */
export function findUnlikelyCharacters(text: string, others: readonly string[]): readonly Fault[] {
  const counts = countPairs(others);
  const faults: Fault[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (!hasHan(character)) continue;
    const end = at + 1;
    const isCommon = COMMON.has(character);
    const better = betterThan(text, at, counts);
    const proposal = better ?? (isCommon ? undefined : likeIt(character).find((other) => COMMON.has(other)));
    if (proposal !== undefined)
      faults.push({ start: at, end, proposal, reason: deskWords.faults.rare(character, proposal) });
    else if (!isCommon) faults.push({ start: at, end, reason: deskWords.faults.unknown(character) });
  }
  return faults;
}

/** The characters that a character is taken for. */
function likeIt(character: string): readonly string[] {
  const groups = LOOKALIKES.filter((group) => group.includes(character));
  return groups.flatMap((group) => [...group]).filter((other) => other !== character);
}

function countPairs(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (let at = 0; at + 1 < text.length; at += 1) {
      const pair = text.slice(at, at + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return counts;
}

/** The character that is met at such places elsewhere, or makes a word of which all pairs are, where this one makes none. */
function betterThan(text: string, at: number, counts: ReadonlyMap<string, number>): string | undefined {
  const character = text.charAt(at);
  const alike = likeIt(character);
  const evidence = (one: string) =>
    evidenceOf([text.charAt(at - 1) + one, one + text.charAt(at + 1)], counts);
  // Once is this place itself.
  if (alike.length === 0 || !(evidence(character) <= 1) || wordAt(text, at, character).length > 1)
    return undefined;
  const evidenceOfWord = (one: string) => {
    const word = wordAt(text, at, one);
    const pairs = [text.charAt(at - 1) + one, one + text.charAt(at + 1)].filter((pair) =>
      word.includes(pair),
    );
    return evidenceOf(pairs, counts);
  };
  return alike
    .map((other) => ({ other, most: Math.max(finite(evidence(other)), finite(evidenceOfWord(other))) }))
    .filter(({ most }) => most >= LEAST_EVIDENCE)
    .toSorted((a, b) => b.most - a.most)[0]?.other;
}

/** How often the rarest of some pairs of Chinese characters is met; no number without any. */
function evidenceOf(pairs: readonly string[], counts: ReadonlyMap<string, number>): number {
  return Math.min(...pairs.filter(isHanPair).map((pair) => counts.get(pair) ?? 0));
}

function isHanPair(pair: string): boolean {
  return /^\p{Script=Han}{2}$/u.test(pair);
}

function finite(number: number): number {
  return Number.isFinite(number) ? number : 0;
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
/** Characters on each side that tell where words begin. */
const WORD_CONTEXT = 6;

/** The word around a place, if a certain character stood there. */
function wordAt(text: string, at: number, character: string): string {
  const start = Math.max(0, at - WORD_CONTEXT);
  const part = `${text.slice(start, at)}${character}${text.slice(at + 1, at + 1 + WORD_CONTEXT)}`;
  const { segment = '' } = SEGMENTER.segment(part).containing(at - start) ?? {};
  return segment;
}

/** The 6,763 characters of GB 2312, with which newspapers were set; by their bytes in GB 18030, which has them in one block. */
const COMMON: ReadonlySet<string> = commonCharacters();

function commonCharacters(): ReadonlySet<string> {
  const decoder = new TextDecoder('gb18030');
  const [first, last, cells] = [0xb0, 0xf7, 94];
  const bytes = Array.from({ length: last - first + 1 }, (_, row) =>
    Array.from({ length: cells }, (__, cell) => [first + row, 0xa1 + cell]),
  ).flat(2);
  return new Set(decoder.decode(new Uint8Array(bytes)));
}
