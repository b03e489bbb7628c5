import type { Audit } from './audit.ts';

/** One line for a page, and one more for each audit that it loses points in. */
export function formatAudit(type: string, { scores, losses }: Audit): string[] {
  const told = scores.map(({ category, score }) => `${category} ${Math.round(score * 100)}`);
  return [`${type}: ${told.join(', ')}`, ...losses.map((loss) => `  ${loss}`)];
}
