import type { ArticleRecord } from '../../records/article-record.ts';
import { addresses } from '../../routes.ts';
import { dateText } from '../../archive/date-text.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';

/** An article as a feed reader lists it. */
export interface FeedItemView {
  readonly title: string;
  readonly link: string;
  /** Paper, date with its certainty, and the opening paragraph. */
  readonly description: string;
  readonly categories: readonly string[];
  /** Only a printed day: a feed cannot say 约. */
  readonly pubDate: Date | undefined;
}

/** Feed readers fetch the whole file again and again; this many articles are some issues of a paper. */
export const FEED_SIZE = 50;

/** The newest articles, of one city when its slug is given. */
export function feedView(archive: ArchiveIndex, city?: string): FeedItemView[] {
  const articles = archive.articles.filter((article) => city === undefined || article.city === city);
  return articles.slice(0, FEED_SIZE).map((article) => ({
    title: article.title,
    link: addresses.article(article.id),
    description: descriptionOf(article, archive.getPaper(article.paper).name),
    categories: [archive.getCity(article.city).name, ...(article.section ? [article.section.name] : [])],
    pubDate:
      article.date.basis === 'printed' ? new Date(`${article.date.earliest}T00:00:00+08:00`) : undefined,
  }));
}

function descriptionOf(article: ArticleRecord, paper: string): string {
  const opening = article.paragraphs.find(({ role }) => role === 'body') ?? article.captions.at(0);
  return [`${paper}，${dateText(article.date)}`, ...(opening ? [opening.text] : [])].join('。');
}
