import type { ArticleRecord } from '../../records/article-record.ts';
import type { ChangeEntry } from '../../records/page-record.ts';
import { addresses } from '../../routes.ts';
import { dateText } from '../../archive/date-text.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';

/** An article as a feed reader lists it. */
export interface FeedItemView {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  /** Paper, date with its certainty, and the opening paragraph. */
  readonly description: string;
  readonly categories: readonly string[];
  /** Day on which the page was added to the archive; when it was printed, the description says. */
  readonly added: Date;
}

/** Feed readers fetch the whole file again and again; this many articles are some issues of a paper. */
export const FEED_SIZE = 50;

/** The articles that were added last, of one city when its slug is given. */
export function feedView(archive: ArchiveIndex, city?: string): FeedItemView[] {
  const articles = archive.articles.filter((article) => city === undefined || article.city === city);
  const ranks = new Map(archive.changes.map((change, rank) => [change, rank]));
  const added = articles.map((article) => {
    const intake = intakeOf(article, archive);
    return { article, day: intake.date, rank: ranks.get(intake) ?? 0 };
  });
  // Of one day, too, the entry that was written last comes first: pages of a day may be more than a feed holds.
  const newest = added.toSorted((a, b) => a.rank - b.rank).slice(0, FEED_SIZE);
  return newest.map(({ article, day }) => ({
    id: article.id,
    title: article.title,
    link: addresses.article(article.id),
    description: descriptionOf(article, archive.getPaper(article.paper).name),
    categories: [archive.getCity(article.city).name, ...(article.section ? [article.section.name] : [])],
    added: new Date(`${day}T00:00:00+08:00`),
  }));
}

function intakeOf({ pageId }: ArticleRecord, { changesOf }: ArchiveIndex): ChangeEntry {
  const intake = changesOf(pageId).at(-1);
  if (intake === undefined) throw new Error(`Unexpected page "${pageId}", expected it among the changes`);
  return intake;
}

function descriptionOf(article: ArticleRecord, paper: string): string {
  const opening = article.paragraphs.find(({ role }) => role === 'body') ?? article.captions.at(0);
  return [`${paper}，${dateText(article.date)}`, ...(opening ? [opening.text] : [])].join('。');
}
