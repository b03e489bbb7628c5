import type { SiteProblem } from './built-site.ts';

/** One line a problem; a problem of many pages, as one of their common header is, is told once. */
export function formatSiteProblems(problems: readonly SiteProblem[], directory: string): string[] {
  const alike = Map.groupBy(problems, ({ rule, reason }) => `${reason} (${rule})`);
  return [...alike].flatMap(([message, [first, ...others]]) => {
    if (first === undefined) return [];
    const more = others.length > 0 ? `, and at ${others.length} more places` : '';
    return [`${directory}/${first.file}:${first.line}:${first.column}: ${message}${more}`];
  });
}
