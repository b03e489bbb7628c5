import { words } from '../words/words.ts';
import { addresses } from './addresses.ts';
import { articleLinkView, type ArticleLinkView } from './article-link-view.ts';
import type { ArchiveIndex } from './index-archive.ts';

/** A section (栏目) with its articles. */
export interface SectionLinkView {
  readonly slug: string;
  readonly name: string;
  readonly href: string;
  readonly count: string;
  /** The papers that it stands in. */
  readonly note: string;
  readonly description: string;
  readonly articles: readonly ArticleLinkView[];
}

export function sectionsView(archive: ArchiveIndex): readonly SectionLinkView[] {
  return archive.sections.map((section) => {
    const articles = section.articles.map(archive.getArticle);
    const papers = new Set(articles.map((article) => archive.getPaper(article.paper).name));
    const count = words.units.articlesLong(articles.length);
    return {
      slug: section.slug,
      name: section.name,
      href: addresses.section(section.slug),
      count,
      description: `${[...papers].join('、')} · ${count}`,
      note: [...papers].join('、'),
      articles: articles.map((article) => articleLinkView(article, archive, ['paper', 'date', 'kind'])),
    };
  });
}
