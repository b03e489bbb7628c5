import type { ArticleRecord } from '../../records/article-record.ts';
import { words } from '../../words/words.ts';

/** The lines of a title as they stand above the text. */
export interface TitleView {
  /** The headline, or words that open the text in 〔 〕: what lists show. */
  readonly title: string;
  readonly kicker: readonly string[];
  /** What heads the text: the title, but 图片新闻 over a caption that would only be repeated. */
  readonly headline: string;
  readonly isPrinted: boolean;
  readonly deck: readonly string[];
}

export function titleView({ title, kind, kicker, headline, deck }: ArticleRecord): TitleView {
  const untitled = kind === 'photoNews' ? words.article.kinds.photoNews : title;
  return {
    title,
    kicker: kicker.map((line) => line.text),
    headline: headline?.text ?? untitled,
    isPrinted: headline !== null,
    deck: deck.map((line) => line.text),
  };
}
