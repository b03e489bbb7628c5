import type { ArchiveIndex } from '../archive/index-archive.ts';
import type { ArticleFile } from '../records/article-file.ts';
import type { ArticleRecord, Byline } from '../records/article-record.ts';
import { withoutEvidence } from './without-evidence.ts';

/** What the export takes from the archive. */
type Source = Pick<ArchiveIndex, 'getCity' | 'getPaper' | 'getPage'>;

/** One article as the data files give it. */
export function articleFile(
  article: ArticleRecord,
  archive: Source,
  urlOf: (articleId: string) => string,
): ArticleFile {
  const jump = article.jumps[0];
  return {
    id: article.id,
    url: urlOf(article.id),
    pageId: article.pageId,
    kind: article.kind,
    city: archive.getCity(article.city).name,
    paper: archive.getPaper(article.paper).name,
    pageLabel: archive.getPage(article.pageId).label,
    section: article.section?.name ?? null,
    date: withoutEvidence(article.date),
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

function nameOf({ role, name }: Byline) {
  return { role, name };
}
