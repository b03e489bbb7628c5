const ZERO = '[0OoＯ〇○◯零]';
const CHINESE_DIGIT = `(?:[一二三四五六七八九]|${ZERO})`;
/** The OCR reads letters for some figures. */
const FIGURE = '[\\dOolI]';
const YEAR = `(?:(?:[1lI]\\s?9|2\\s?[0Oo])\\s?${FIGURE}\\s?${FIGURE}|民国[\\d一二三四五六七八九十廿卅]{1,3}|[一二]\\s?(?:九|${ZERO})\\s?${CHINESE_DIGIT}\\s?${CHINESE_DIGIT})`;
const MONTH_OR_DAY = `(?:${FIGURE}\\s?${FIGURE}?|(?:[一二三四五六七八九十廿卅]\\s?){1,3})`;
/** A pattern of a day with its year, as running lines print it and the OCR reads it. */
export const WHOLE_DAY = `${YEAR}\\s?年\\s?${MONTH_OR_DAY}\\s?月\\s?${MONTH_OR_DAY}\\s?日`;
