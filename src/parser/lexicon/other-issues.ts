/** Alternatives of a pattern: words beside the day of another paper or issue, as in a source, an erratum or a reprint. */
export const OTHER_ISSUE = '原载|原刊|转载|刊载|载于|刊于|摘自|选自|更正|勘误|有误|一文';
