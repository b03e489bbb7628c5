const SALUTATION =
  /^(?:\p{Script=Han}{0,6}(?:编辑|记者|编辑部)(?:同志|朋友|先生|女士|老师)?|.{1,8}(?:读者|朋友|同志)(?:您好|你好)?)[:：]/u;

/** The text opens a letter: it says whom it speaks to. */
export function opensLetter(text: string): boolean {
  return SALUTATION.test(text);
}
