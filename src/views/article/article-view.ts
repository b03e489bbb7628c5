import { cutText } from '../../text/cut-text.ts';
import type { ArticleRecord } from '../../records/article-record.ts';
import { doubtNotices } from './doubts.ts';
import { addresses } from '../../routes.ts';
import { articleBodyView, type BodyItem } from './article-body-view.ts';
import { articleFactsView, type FactView } from './article-facts-view.ts';
import { articleLinkView, type ArticleLinkView } from '../links/article-link-view.ts';
import { bylineView, type BylineView } from '../people/byline-view.ts';
import { changeAccountView, type ChangeAccountView } from '../source/change-account-view.ts';
import { type Crumb, crumbsView, neighboursView, type NeighboursView } from '../links/crumbs.ts';
import { dateView, type DateView } from '../links/date-view.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { reuseNotices, type ReuseNotice } from './reuse-link-view.ts';
import { relatedArticlesView, type RelatedArticlesView } from './related-articles-view.ts';
import { textFrameView, type TextFrameView } from './text-frame-view.ts';
import { titleView, type TitleView } from './title-view.ts';

/** Everything that an article's page shows, worded, linked and in order. */
export interface ArticleView extends TextFrameView, TitleView {
  readonly id: string;
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  readonly bylines: readonly BylineView[];
  readonly date: DateView;
  readonly facts: readonly FactView[];
  readonly body: readonly BodyItem[];
  /** What the reader should know of before reading: where the program is not sure. */
  readonly doubts: readonly string[];
  /** All articles of the page, this one too. */
  readonly onPage: readonly ArticleLinkView[];
  readonly neighbours: NeighboursView;
  readonly related: RelatedArticlesView;
  /** Texts that it shares with other articles. */
  readonly reuse: readonly ReuseNotice[];
  readonly account: ChangeAccountView;
  readonly permalink: string;
  readonly rawHref: string;
  /** Reading text and raw text side by side. */
  readonly sourceHref: string;
  /** Raw line on which the article begins. */
  readonly firstLine: number;
  /** The human decisions that touch the article, in the log. */
  readonly corrections: { readonly count: number; readonly href: string };
}

export function articleView(article: ArticleRecord, archive: ArchiveIndex): ArticleView {
  const page = archive.getPage(article.pageId);
  const lines = archive.linesOf(page);
  const onPage = archive.articlesOfPage(page);
  return {
    ...titleView(article),
    ...textFrameView(article, archive),
    id: article.id,
    description: openingWithSource(article, archive),
    crumbs: crumbsView(page, archive, article.id),
    bylines: bylineView(article.bylines, article, archive),
    date: dateView(article.date, page.id),
    facts: articleFactsView(article, archive),
    body: articleBodyView(article, archive, lines),
    doubts: doubtNotices(article),
    onPage: onPage.map((one) => articleLinkView(one, archive)),
    neighbours: neighboursView(article, onPage, ({ id, title }) => ({
      text: title,
      href: addresses.article(id),
    })),
    related: relatedArticlesView(article, archive),
    reuse: reuseNotices(article, archive),
    account: changeAccountView(article, page, lines, archive.alignmentOf),
    permalink: addresses.article(article.id),
    rawHref: addresses.rawLine(page.id, lines.numberAt(firstOffset(article))),
    firstLine: lines.numberAt(firstOffset(article)),
    corrections: { count: article.corrections.length, href: addresses.correctionsOf(page.id) },
    sourceHref: addresses.articleSource(article.id),
  };
}

/** As much as search engines and link previews show. */
const DESCRIPTION_LENGTH = 90;

function openingWithSource(article: ArticleRecord, archive: ArchiveIndex): string {
  const texts = [...article.paragraphs.filter(({ role }) => role === 'body'), ...article.captions];
  const opening = texts.map(({ text }) => text).join('');
  const source = `${archive.getPaper(article.paper).name}，${dateView(article.date, article.pageId).text}`;
  const cut = opening.length > DESCRIPTION_LENGTH ? `${cutText(opening, DESCRIPTION_LENGTH)}……` : opening;
  return `${source}：${cut}`;
}

/** Where the article starts on the raw page: its headline, or the first of what it has instead. */
function firstOffset({ headline, paragraphs, captions }: ArticleRecord): number {
  const first = headline ?? paragraphs[0] ?? captions[0];
  return first?.spans[0]?.start ?? 0;
}
