import type { ArticleRecord } from '../records/article-record.ts';
import type { Report } from '../report.ts';

/** Reports texts with a quotation mark that has no partner, unless lost text explains it. `file` is that of the page. */
export function checkQuotes(article: ArticleRecord, file: string, report: Report): void {
  const texts = [
    ...article.kicker,
    ...(article.headline ? [article.headline] : []),
    ...article.deck,
    ...article.paragraphs.filter(({ gaps }) => gaps.length === 0),
    ...article.captions,
  ];
  for (const { text, spans } of texts) {
    const [span] = spans;
    if (!span || isBalanced(text)) continue;
    report({
      place: { file, span },
      severity: 'warning',
      rule: 'text/unbalanced-quotes',
      reason: '这一段的引号不成对。',
      mend: '对照原文：多出或误识的引号用 text 校改，缺文用 gap 校改注明。',
    });
  }
}

function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length;
  return !text.includes('"') && count('“') === count('”') && count('‘') === count('’');
}
