import type { ArchiveIndex } from '../archive/index-archive.ts';
import type { ArticleRecord } from '../records/article-record.ts';

/** What the export takes from the archive. */
type Corpus = Pick<ArchiveIndex, 'articles' | 'getCity' | 'getPaper' | 'getPage'>;

/** The whole corpus as JSON Lines: one article a line, reading text, names in Chinese, spans as offsets into the raw page. */
export function articlesJsonl(corpus: Corpus, urlOf: (articleId: string) => string): string {
  return corpus.articles.map((article) => `${JSON.stringify(lineOf(article, corpus, urlOf))}\n`).join('');
}

function lineOf(article: ArticleRecord, corpus: Corpus, urlOf: (articleId: string) => string) {
  const { date } = article;
  const jump = article.jumps[0];
  return {
    id: article.id,
    url: urlOf(article.id),
    pageId: article.pageId,
    kind: article.kind,
    city: corpus.getCity(article.city).name,
    paper: corpus.getPaper(article.paper).name,
    pageLabel: corpus.getPage(article.pageId).label,
    section: article.section?.name ?? null,
    date: { edtf: date.edtf, earliest: date.earliest, latest: date.latest, basis: date.basis },
    kicker: article.kicker.map(({ text }) => text),
    headline: article.headline?.text ?? null,
    deck: article.deck.map(({ text }) => text),
    bylines: article.bylines.map(nameOf),
    dateline: article.dateline?.text ?? null,
    paragraphs: article.paragraphs.map(({ role, text, spans }) => ({ role, text, spans })),
    captions: article.captions.map(({ text, credit }) => ({ text, credit: credit && nameOf(credit) })),
    jump: jump ? { direction: jump.direction, page: jump.page, text: jump.text } : null,
    truncated: article.truncated,
  };
}

function nameOf({ role, name }: ArticleRecord['bylines'][number]) {
  return { role, name };
}
