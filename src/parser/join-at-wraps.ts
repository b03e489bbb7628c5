/** A hard wrap with the Han characters before and after it. */
const WRAP = /(?<=(?<left>\p{Script=Han}+))\s*[\r\n]\s*(?=(?<right>\p{Script=Han}+))/gu;
/** Names of more characters are seldom. */
const LONGEST_NAME = 3;
/** Words of a signature that a wrap may break. */
const WORDS = [
  '记者',
  '通讯员',
  '实习生',
  '评论员',
  '见习',
  '特约',
  '综合',
  '本报',
  '摄影',
  '供图',
  '整理',
  '报道',
];

/** Offsets of a signature's characters without the hard wraps that break a name or a role. */
export function joinAtWraps(text: string, offsets: readonly number[]): number[] {
  const flat = offsets.map((at) => text[at]).join('');
  const dropped = new Set(
    [...flat.matchAll(WRAP)]
      .filter(({ groups }) => isBroken(groups?.['left'] ?? '', groups?.['right'] ?? ''))
      .flatMap(({ index, 0: wrap }) => Array.from({ length: wrap.length }, (_, place) => index + place)),
  );
  return offsets.filter((_, index) => !dropped.has(index));
}

function isBroken(left: string, right: string): boolean {
  return left.length + right.length <= LONGEST_NAME || WORDS.some((word) => straddles(word, left, right));
}

/** The word begins before the wrap and ends after it. */
function straddles(word: string, left: string, right: string): boolean {
  return Array.from(word).some(
    (_, cut) => cut > 0 && left.endsWith(word.slice(0, cut)) && right.startsWith(word.slice(cut)),
  );
}
