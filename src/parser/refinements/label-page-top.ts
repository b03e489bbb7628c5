import type { RoledLine } from '../roled-line.ts';

/** Blank lines that part the page's own head from the first article. */
const GAP = 3;
const NAMES_PAGE =
  /^\p{Script=Han}{0,6}(?:要闻|新闻|综合|专版|副刊|时政|民生|社会|经济|文化|体育|教育|法治|县区|特刊)$/u;

/** Heads at the top that stand apart, or above the paper's name, or that name a page, are the page's. */
export function labelPageTop(lines: readonly RoledLine[]): RoledLine[] {
  const end = lines.findIndex(({ role }) => role === 'body' || role === 'byline' || role === 'caption');
  const top = lines.slice(0, end === -1 ? 0 : end);
  const lastOfPage = Math.max(
    top.findLastIndex(({ role }) => role === 'nameplate'),
    top.findLastIndex(({ line }, index) => index > 0 && line.blanks >= GAP) - 1,
    top[0] !== undefined && top.length > 2 && NAMES_PAGE.test(top[0].line.text) ? 0 : -1,
  );
  return lines.map((roled, index) => {
    if (index > lastOfPage || roled.role !== 'head') return roled;
    return { ...roled, role: / /u.test(roled.line.text) ? 'pageSlogan' : 'pageLabel' };
  });
}
