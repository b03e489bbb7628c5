import { captionAnchor, HEAD_ANCHOR, paragraphAnchor } from '../../archive/article-texts.ts';
import type { ArticleRecord } from '../../records/article-record.ts';
import type { TextRecord } from '../../records/reading-text-record.ts';
import { words } from '../../words/words.ts';
import { addresses } from '../../routes.ts';
import { articleAccount } from './article-account.ts';
import { crumbsView, type Crumb } from '../links/crumbs.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { sourceAccountView, type SourceAccountView } from './source-account-view.ts';
import { sourceSentences, type SourceSentence } from './source-sentences.ts';

/** Reading text and raw text of an article side by side, and where all raw characters went. */
export interface ArticleSourceView {
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  readonly articleHref: string;
  readonly parts: readonly SourcePart[];
  readonly account: SourceAccountView;
}

/** A headline, a paragraph, a caption …, in reading order. */
export interface SourcePart {
  /** Unique on the page; sentences count on from it. */
  readonly id: string;
  readonly name: string;
  /** Where the part is read. */
  readonly href: string;
  /** Raw line on which the part begins. */
  readonly line: number;
  readonly sentences: readonly SourceSentence[];
}

export function articleSourceView(article: ArticleRecord, archive: ArchiveIndex): ArticleSourceView {
  const page = archive.getPage(article.pageId);
  const lines = archive.linesOf(page);
  const title = `${words.source.title}：${article.title}`;
  return {
    title,
    description: `${title}。${words.source.lead}`,
    crumbs: [
      ...crumbsView(page, archive, article.id),
      { text: article.title, href: addresses.article(article.id) },
      { text: words.source.title },
    ],
    articleHref: addresses.article(article.id),
    parts: textsOf(article).map(({ id, name, anchor, text }) => ({
      id,
      name,
      href: addresses.anchor(article.id, anchor),
      line: lines.numberAt(text.spans[0]?.start ?? 0),
      sentences: sourceSentences(text, page, lines, archive.alignmentOf),
    })),
    account: sourceAccountView(articleAccount(article, page, archive.alignmentOf), page, lines),
  };
}

interface NamedText {
  readonly id: string;
  readonly name: string;
  readonly anchor: string;
  readonly text: TextRecord;
}

/** All texts of the article with their names, in the order in which the article page shows them. */
function textsOf(article: ArticleRecord): readonly NamedText[] {
  const { parts } = words.source;
  const { roles } = words;
  const above = (id: string, name: string, texts: readonly (TextRecord | null)[]) =>
    texts
      .filter((text) => text !== null)
      .map((text, index) => ({ id: `${id}${index + 1}`, name, anchor: HEAD_ANCHOR, text }));
  const anchored =
    (anchorOf: (index: number) => string, name: (number: number) => string) =>
    (text: TextRecord, index: number) => ({
      id: anchorOf(index),
      name: name(index + 1),
      anchor: anchorOf(index),
      text,
    });
  return [
    ...above('kicker', roles.kicker, article.kicker),
    ...above('headline', roles.headline, [article.headline]),
    ...above('deck', roles.deck, article.deck),
    ...above('jump', roles.jumpLine, article.jumps),
    ...above('dateline', roles.dateline, [article.dateline]),
    ...article.paragraphs.map(anchored(paragraphAnchor, parts.paragraph)),
    ...article.captions.map(anchored(captionAnchor, parts.caption)),
  ];
}
