import type { ArticleRecord } from '../../records/article-record.ts';
import { searchWords } from '../../words/search-words.ts';

/** What Pagefind indexes of the page of a generated article. */
export function generatedPage({ city, paper, date, title, paragraphs }: ArticleRecord): string {
  const { filterNames } = searchWords;
  const filters = {
    [filterNames.city]: city,
    [filterNames.paper]: paper,
    [filterNames.year]: date.earliest.slice(0, 4),
  };
  const metas = Object.entries(filters).map(
    ([name, value]) => `<meta data-pagefind-filter="${name}[content]" content="${value}">`,
  );
  const text = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph.text)}</p>`);
  const heading = `<h1 data-pagefind-meta="title">${escapeHtml(title)}</h1>`;
  return `<!doctype html><html lang="zh-CN"><head>${metas.join('')}</head><body data-pagefind-body>${heading}${text.join('')}</body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
