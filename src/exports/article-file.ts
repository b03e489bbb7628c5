import type { ArticleFile } from '../records/article-file.ts';
import type { ArticleRecord, Byline } from '../records/article-record.ts';
import type { PageRecord } from '../records/page-record.ts';
import type { PublicationDate } from '../records/publication-date.ts';
import type { CityRecord, PaperRecord } from '../records/registry-records.ts';
import type { Reference } from './citations/reference.ts';

/** What the export looks up in the archive. */
interface Source {
  readonly getCity: (slug: string) => Pick<CityRecord, 'name'>;
  readonly getPaper: (slug: string) => Pick<PaperRecord, 'name'>;
  readonly getPage: (id: string) => Pick<PageRecord, 'paper' | 'label' | 'number'>;
}

/** One article as the data files give it. */
export function articleFile(
  article: ArticleRecord,
  archive: Source,
  urlOf: (articleId: string) => string,
): ArticleFile {
  const jump = article.jumps[0];
  const page = archive.getPage(article.pageId);
  return {
    id: article.id,
    url: urlOf(article.id),
    pageId: article.pageId,
    kind: article.kind,
    city: archive.getCity(article.city).name,
    title: article.title,
    paper: archive.getPaper(article.paper).name,
    paperBasis: page.paper.basis,
    pageLabel: page.label,
    pageNumber: page.number,
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

/** The whole corpus as JSON Lines: one article a line, reading text, names in Chinese, spans as offsets into the raw page. */
export function articlesJsonl(files: readonly ArticleFile[]): string {
  return files.map((file) => `${JSON.stringify(file)}\n`).join('');
}

/** An article with what a citation of it says. */
export interface CitableArticle {
  readonly article: ArticleFile;
  readonly reference: Reference;
}

/** A date of publication without the lines that it rests on. */
export function withoutEvidence({
  edtf,
  earliest,
  latest,
  basis,
}: PublicationDate): Omit<PublicationDate, 'evidence'> {
  return { edtf, earliest, latest, basis };
}
