import { LABEL_SIGNS } from './label-signs.ts';

/** A sign and the few words behind it: the label of a column, a crosshead, or a signature. */
export interface BehindSign {
  readonly sign: string;
  readonly words: string;
}

const BEHIND = new RegExp(`^(?<sign>[${LABEL_SIGNS}])\\s?(?<words>\\p{Script=Han}{2,8})$`, 'u');

/** Reads a line that is nothing but a sign and some words. */
export function readBehindSign(text: string): BehindSign | undefined {
  const { sign, words } = BEHIND.exec(text)?.groups ?? {};
  return sign === undefined || words === undefined ? undefined : { sign, words };
}
