import { memoize } from '../text/memoize.ts';
import { words } from './words.ts';

const names = new Intl.DisplayNames(words.language, { type: 'language' });

/** A language as readers call it, without its region: `zh-CN` is 中文. Every page says it. */
export const languageName = memoize((code: string) => {
  const { language } = new Intl.Locale(code);
  return names.of(language) ?? code;
});
