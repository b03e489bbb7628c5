import type { Report } from '../report.ts';
import { buildArticles, buildBlock } from './build-articles.ts';
import { fitted } from './confidence/fitted.ts';
import { reportDoubts } from './report-doubts.ts';
import { restorePage } from './restore-page.ts';
import { RULES, type Rules } from './rules.ts';
import type { ParsedPage } from './types.ts';

/** Restores the articles of one decoded page. Doubts are reported against `file`. */
export function parsePage(text: string, report: Report, file: string, rules: Rules = RULES): ParsedPage {
  const restored = restorePage(text, rules);
  const page: ParsedPage = {
    text,
    articles: buildArticles(restored.drafts, fitted),
    // Furniture has no seams to be sure of.
    furniture: restored.furniture.flatMap((passage) => buildBlock(passage, () => 1) ?? []),
    hidden: restored.hidden,
  };
  reportDoubts(page, restored.isCrowded, report, file);
  return page;
}
