import type { ArticleRecord } from '../../records/article-record.ts';
import type { ReusePlace, ReuseRecord, ReuseRun } from '../../records/connection-record.ts';
import { foldLetters } from '../../text/folding.ts';
import type { LineIndex } from '../../text/lines.ts';
import { connectionWords } from '../../words/connection-words.ts';
import { words } from '../../words/words.ts';
import { addresses } from '../../routes.ts';
import type { Crumb } from '../links/crumbs.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { reuseCrumbs, type ReusedArticle, reuseLinkView } from './reuse-link-view.ts';
import { anchoredTexts, textBetween } from '../../archive/article-texts.ts';

/** Two articles side by side where they say the same. */
export interface ReuseView {
  readonly title: string;
  readonly summary: string;
  readonly crumbs: readonly Crumb[];
  /** The older one first, as in all rows. */
  readonly articles: readonly ReusedArticle[];
  readonly passages: readonly ReusePassageView[];
}

/** A stretch that both articles share, with what differs inside it. */
export interface ReusePassageView {
  readonly title: string;
  readonly count: string;
  readonly rows: readonly ReuseRow[];
}

/** Words that both have, or what each has between them; a side that has nothing there is empty. */
export interface ReuseRow {
  readonly isSame: boolean;
  readonly sides: readonly ReuseSide[];
}

/** What one of the articles has there. */
export interface ReuseSide {
  readonly text: string;
  /** The paragraph in its article, and the raw line. Absent where nothing stands. */
  readonly href?: string;
  readonly line?: { readonly text: string; readonly href: string };
}

export function reuseView(reuse: ReuseRecord, archive: ArchiveIndex): ReuseView {
  const link = reuseLinkView(reuse, archive);
  const [one = '', other = ''] = link.articles.map(({ title }) => connectionWords.reuse.cite(title));
  const sides = link.articles.map(({ id }): Side => {
    const side = id === reuse.articles[0] ? 0 : 1;
    const article = archive.getArticle(reuse.articles[side]);
    return { side, article, lines: archive.linesOf(archive.getPage(article.pageId)) };
  });
  return {
    title: connectionWords.reuse.heading(one, other),
    summary: connectionWords.reuse.summary(reuse.letters, reuse.passages.length),
    crumbs: [
      ...reuseCrumbs,
      { text: connectionWords.reuse.title, href: addresses.reuses },
      { text: link.text },
    ],
    articles: link.articles,
    passages: reuse.passages.map((runs, index) => ({
      title: connectionWords.reuse.passage(index + 1),
      count: connectionWords.reuse.letters(runs.reduce((sum, { letters }) => sum + letters, 0)),
      rows: rowsOf(runs, sides),
    })),
  };
}

interface Side {
  readonly side: 0 | 1;
  readonly article: ArticleRecord;
  readonly lines: LineIndex;
}

function rowsOf(runs: readonly ReuseRun[], sides: readonly Side[]): readonly ReuseRow[] {
  return runs.flatMap(({ places }, index) => {
    const before = runs[index - 1];
    const between = before === undefined ? [] : rowBetween(before, places, sides);
    return [...between, { isSame: true, sides: sides.map((side) => sameSide(places[side.side], side)) }];
  });
}

function sameSide({ anchor, start, end, spans }: ReusePlace, { article, lines }: Side): ReuseSide {
  const line = lines.numberAt(spans[0]?.start ?? 0);
  return {
    text: textBetween(
      article,
      { anchor, at: start },
      { anchor, at: end + closingAfter(article, anchor, end) },
    ),
    href: addresses.anchor(article.id, anchor),
    line: { text: words.source.line(line), href: addresses.rawLine(article.pageId, line) },
  };
}

/** Marks that close what stands before them: they are counted in no run, and belong to the one that they end. */
const CLOSING = /^[”’》〉」』）】。！？…]*/u;

/** How many closing marks follow a place. */
function closingAfter(article: ArticleRecord, anchor: string, at: number): number {
  const text = anchoredTexts(article).find((one) => one.anchor === anchor)?.text.text ?? '';
  return CLOSING.exec(text.slice(at))?.[0].length ?? 0;
}

/** What differs between two runs; nothing where only marks stand between them. */
function rowBetween(
  before: ReuseRun,
  after: ReuseRun['places'],
  sides: readonly Side[],
): readonly ReuseRow[] {
  const texts = sides.map(({ side, article }) => {
    const { anchor, end } = before.places[side];
    const at = end + closingAfter(article, anchor, end);
    return textBetween(article, { anchor, at }, { anchor: after[side].anchor, at: after[side].start });
  });
  if (texts.every((text) => foldLetters(text).key === '')) return [];
  return [{ isSame: false, sides: texts.map((text) => ({ text: text.trim() })) }];
}
