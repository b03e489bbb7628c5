import type { ArticleRecord } from '../../records/article-record.ts';

/**
 * What is published of articles in the notation of editors, `<number> <role> | <text>`, one line a field or paragraph;
 * `gap` stands after the paragraph in which text is lost.
 */
export function formatPublished(articles: readonly ArticleRecord[]): string {
  return articles
    .map((article) => {
      const lines = linesOf(article).map(([role, text]) => `${article.order} ${role} | ${text}\n`);
      return lines.join('');
    })
    .join('\n');
}

type RoledLine = readonly [role: string, text: string];

function linesOf(article: ArticleRecord): readonly RoledLine[] {
  const all = (role: string, items: readonly { readonly text: string }[]) =>
    items.map(({ text }): RoledLine => [role, text]);
  return [
    ['kind', article.kind],
    ...(article.section ? [['section', article.section.name] as const] : []),
    ...all('kicker', article.kicker),
    ...all('headline', article.headline ? [article.headline] : []),
    ...all('deck', article.deck),
    ...article.bylines.map(signed('byline')),
    ...all('dateline', article.dateline ? [article.dateline] : []),
    ...all('jump', article.jumps),
    ...article.paragraphs.flatMap(({ role, text, gaps }): readonly RoledLine[] => [
      [role, text],
      ...gaps.map(({ at }) => ['gap', sideOf(at, text)] as const),
    ]),
    ...article.captions.flatMap(({ text, credits }) => [
      ['caption', text] as const,
      ...credits.map(signed('credit')),
    ]),
    ...(article.truncated ? [['truncated', 'yes'] as const] : []),
  ];
}

function signed(field: string) {
  return ({ role, name }: ArticleRecord['bylines'][number]): RoledLine => [field, `${role} ${name}`];
}

function sideOf(at: number, { length }: string): string {
  if (at === 0) return 'start';
  return at === length ? 'end' : 'inside';
}
