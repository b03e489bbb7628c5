import { words } from './words.ts';

/** A language as readers call it, without its region: `zh-CN` is 中文. */
export function languageName(code: string): string {
  const { language } = new Intl.Locale(code);
  return names.of(language) ?? code;
}

const names = new Intl.DisplayNames(words.language, { type: 'language' });
