import { PUNCTUATION_SIGN } from './tokens.ts';

/** Characters that OCR confuses. */
interface Lookalikes {
  readonly characters: string;
  readonly why: string;
}

/** Groups of characters that OCR of newsprint confuses, as in search keys. A character is in one group at most. */
export const LOOKALIKES: readonly Lookalikes[] = [
  { characters: '己已巳', why: 'They differ in how far the left stroke closes the opening.' },
  { characters: '日曰', why: 'Narrow and wide; columns of type squeeze one into the other.' },
  { characters: '人入八', why: 'Two strokes that meet, cross over or stand apart.' },
  { characters: '未末', why: 'Only the lengths of the two horizontal strokes differ.' },
  { characters: '土士', why: 'Only the lengths of the two horizontal strokes differ.' },
  { characters: '戊戌戍', why: 'A dot or a stroke inside the same frame.' },
  { characters: '干千于', why: 'The top stroke slants, or the foot is hooked.' },
  { characters: '大太犬', why: 'A dot that ink fills or paper loses.' },
  { characters: '天夫', why: 'A stroke that ends just above the bar or just below it.' },
  { characters: '田由甲申', why: 'The middle stroke stays inside or sticks out above, below or both.' },
  { characters: '目自', why: 'A short stroke on the top.' },
  { characters: '今令', why: 'A dot below the roof.' },
  { characters: '免兔', why: 'A dot in the corner.' },
  { characters: '乌鸟', why: 'A dot in the head.' },
  { characters: '毫亳', why: 'A bar below the middle.' },
  { characters: '壁璧', why: 'A dot in the foot, at the size of body type a speck.' },
  { characters: '拔拨', why: 'The right halves have the same outline.' },
  { characters: '折拆', why: 'A dot on the last stroke.' },
  { characters: '候侯', why: 'A thin upright stroke between the halves.' },
  { characters: '往住', why: 'One stroke more on the left.' },
  { characters: '侍待', why: 'One stroke more on the left.' },
  { characters: '治冶', why: 'Two drops of water or three.' },
  { characters: '冷泠', why: 'Two drops of water or three.' },
  { characters: '刀力', why: 'The slanting stroke begins inside or sticks out.' },
  { characters: '问间', why: 'A small box inside the same frame, with a bar or without.' },
  { characters: '晴睛', why: 'The left halves differ by one bar.' },
  { characters: '0o〇', why: 'Circles of different widths.' },
  { characters: '1li', why: 'Upright strokes.' },
];

const firstLookalikeOf = new Map(
  LOOKALIKES.flatMap(({ characters }) => {
    const [first = '', ...others] = characters;
    return others.map((other) => [other, first] as const);
  }),
);

/** A search key with one character in place of all that OCR confuses with it; length and offsets stay the same. */
export function foldLookalikes(key: string): string {
  let folded = '';
  for (const character of key) folded += firstLookalikeOf.get(character) ?? character;
  return folded;
}

const lookalikesOf = new Map(
  LOOKALIKES.flatMap(({ characters }) => [...characters].map((one) => [one, [...characters]] as const)),
);

/** All forms of a token that differ from it in characters that OCR confuses, and the token itself. */
export function lookalikeForms(token: string): string[] {
  if (token.startsWith(PUNCTUATION_SIGN)) return [token];
  let forms = [''];
  for (const character of token) {
    const ways = lookalikesOf.get(character) ?? [character];
    forms = forms.flatMap((start) => ways.map((way) => start + way));
  }
  return forms;
}
