import { words } from './words.ts';

/** A language as readers call it, without its region: `zh-CN` is 中文. Looked up once each: that takes longer than much of a page. */
export function languageName(code: string): string {
  const name = known.get(code) ?? names.of(new Intl.Locale(code).language) ?? code;
  known.set(code, name);
  return name;
}

const known = new Map<string, string>();
const names = new Intl.DisplayNames(words.language, { type: 'language' });
