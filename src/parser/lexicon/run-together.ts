import { SURNAMES } from '../../text/surnames.ts';

/** Family names of two characters. */
const COMPOUND: ReadonlySet<string> = new Set(
  '欧阳 司马 上官 诸葛 皇甫 尉迟 公孙 慕容 令狐 夏侯 司徒 端木 呼延 东方'.split(' '),
);

/** A person's name by its family name: two or three characters, up to four behind a family name of two. */
export function isPersonName(text: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return false;
  if (COMPOUND.has(text.slice(0, 2))) return text.length > 2;
  return text.length < LONGEST_COMPOUND && SURNAMES.has(text.slice(0, 1));
}

const LONGEST_COMPOUND = 4;
/** More characters are no signature. */
const LONGEST = 24;

/** Names that are set without a space between them, cut at their family names; `undefined` when the text is no such row. */
export function cutNames(text: string): readonly string[] | undefined {
  if (text.length < 4 || text.length > LONGEST || !/^\p{Script=Han}+$/u.test(text)) return undefined;
  /** For each offset the names before it with the fewest of two characters; of two such ways neither is sure. */
  const best: ({ names: readonly string[]; short: number; isSure: boolean } | undefined)[] = [
    { names: [], short: 0, isSure: true },
  ];
  for (let end = 2; end <= text.length; end += 1) {
    for (const length of [2, 3, 4]) {
      const before = best[end - length];
      const name = text.slice(end - length, end);
      if (before === undefined || !isPersonName(name)) continue;
      const short = before.short + (length === 2 ? 1 : 0);
      const known = best[end];
      const isSure = before.isSure && known?.short !== short;
      if (known === undefined || short <= known.short)
        best[end] = { names: [...before.names, name], short, isSure };
    }
  }
  const found = best[text.length];
  return found?.isSure === true && found.names.length > 1 ? found.names : undefined;
}
