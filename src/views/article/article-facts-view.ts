import type { ArticleRecord } from '../../records/article-record.ts';
import { words } from '../../words/words.ts';
import { addresses } from '../../routes.ts';
import { countCharacters } from '../../archive/article-texts.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { pageName } from '../../archive/page-names.ts';

/** One thing to know about an article, `note` being what makes it less than certain. */
export interface FactView {
  readonly label: string;
  readonly text: string;
  readonly href?: string;
  readonly note?: { readonly text: string; readonly explanation: string };
}

/** Paper, page, section, kind and size. */
export function articleFactsView(article: ArticleRecord, archive: ArchiveIndex): readonly FactView[] {
  return [
    paperFact(article, archive),
    pageFact(article, archive),
    ...sectionFact(article),
    { label: words.article.kind, text: words.article.kinds[article.kind] },
    { label: words.article.size, text: sizeOf(article) },
  ];
}

function paperFact(article: ArticleRecord, archive: ArchiveIndex): FactView {
  const paper = archive.getPaper(article.paper);
  const fact = { label: words.article.paper, text: paper.name, href: addresses.paper(paper.slug) };
  const isInferred = archive.getPage(article.pageId).paper.basis === 'inferred';
  const note = { text: words.article.inferred, explanation: words.article.inferredPaper };
  return isInferred ? { ...fact, note } : fact;
}

function pageFact(article: ArticleRecord, archive: ArchiveIndex): FactView {
  const page = archive.getPage(article.pageId);
  return {
    label: words.article.page,
    text: pageName(page),
    href: addresses.onPage(page.id, article.id),
  };
}

function sectionFact({ section }: ArticleRecord): FactView[] {
  if (section === null) return [];
  return [{ label: words.article.section, text: section.name, href: addresses.section(section.slug) }];
}

function sizeOf(article: ArticleRecord): string {
  const paragraphs = article.paragraphs.filter((paragraph) => paragraph.role === 'body').length;
  const count = paragraphs > 0 ? `${words.units.paragraphs(paragraphs)} · ` : '';
  return `${count}${words.units.characters(countCharacters(article))}`;
}
