import type { ArticleRecord } from '../../records/article-record.ts';
import { words } from '../../words/words.ts';
import { addresses } from '../../routes.ts';
import { dateView } from './date-view.ts';
import { countCharacters } from '../../archive/article-texts.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';

/** An article in a list. */
export interface ArticleLinkView {
  readonly id: string;
  readonly href: string;
  readonly kicker: string;
  readonly title: string;
  readonly deck: string;
  /** What the list does not say already. */
  readonly facts: readonly string[];
}

/** What a list can say of an article under its title. */
export type ArticleFact = 'city' | 'paper' | 'date' | 'section' | 'kind' | 'size';

/** `facts` are what the list that shows the link does not say itself. */
export function articleLinkView(
  article: ArticleRecord,
  archive: ArchiveIndex,
  facts: readonly ArticleFact[] = [],
): ArticleLinkView {
  return {
    id: article.id,
    href: addresses.article(article.id),
    kicker: article.kicker.map((line) => line.text).join(' '),
    title: article.title,
    deck: article.deck.map((line) => line.text).join(' '),
    facts: facts.map((fact) => factText[fact](article, archive)).filter((text) => text !== ''),
  };
}

const factText: Record<ArticleFact, (article: ArticleRecord, archive: ArchiveIndex) => string> = {
  city: (article, archive) => archive.getCity(article.city).name,
  paper: (article, archive) => archive.getPaper(article.paper).name,
  date: (article) => dateView(article.date, article.pageId).text,
  section: (article) => article.section?.name ?? '',
  kind: (article) => (article.kind === 'news' ? '' : words.article.kinds[article.kind]),
  size: (article) => words.units.characters(countCharacters(article)),
};
