import type { ArticleRecord } from '../../records/article-record.ts';
import type { PageRecord } from '../../records/page-record.ts';
import type { TextRecord } from '../../records/reading-text-record.ts';
import { alignReading } from '../../text/reading/offsets.ts';
import type { ChangeKind } from '../../text/reading/reading-text.ts';
import type { LineIndex } from '../../text/lines.ts';
import { words } from '../../words/words.ts';
import { addresses } from '../../routes.ts';
import { articleAccount, ACCOUNTED_CHANGES } from './article-account.ts';
import { countCharacters, listTexts } from '../../archive/article-texts.ts';

/** What was done to the raw text of an article, kind by kind. */
export interface ChangeAccountView {
  /** How much text there is and which raw lines it comes from. */
  readonly lead: string;
  /** How many changes there are in all. */
  readonly total: string;
  readonly kinds: readonly ChangedKind[];
}

/** All changes of one kind, line by line. */
export interface ChangedKind {
  readonly kind: string;
  readonly count: string;
  readonly lines: readonly ChangedLine[];
}

/** `×3` where a line has several. */
export interface ChangedLine {
  readonly line: string;
  readonly times: string;
  readonly href: string;
}

export function changeAccountView(
  article: ArticleRecord,
  page: PageRecord,
  lines: LineIndex,
  alignmentOf = alignReading,
): ChangeAccountView {
  const texts = listTexts(article);
  const hidden = articleAccount(article, page, alignmentOf).filter(({ kind }) => kind === 'duplicate');
  const changes = [...texts.flatMap((text) => text.changes), ...hidden];
  return {
    lead: words.article.compareLead(countCharacters(article), linesOf(texts, lines)),
    total: words.article.changeTotal(changes.length),
    kinds: ACCOUNTED_CHANGES.flatMap((kind) => {
      const starts = changes.filter((change) => change.kind === kind).map((change) => change.start);
      return starts.length === 0 ? [] : [changedKind(kind, starts, article.pageId, lines)];
    }),
  };
}

function changedKind(
  kind: ChangeKind | 'duplicate',
  starts: readonly number[],
  pageId: string,
  lines: LineIndex,
): ChangedKind {
  const byLine = Map.groupBy(starts, (start) => lines.numberAt(start));
  return {
    kind: words.article.changeKinds[kind],
    count: words.units.places(starts.length),
    lines: [...byLine]
      .sort(([a], [b]) => a - b)
      .map(([line, all]) => ({
        line: String(line),
        times: all.length > 1 ? `×${all.length}` : '',
        href: addresses.rawLine(pageId, line),
      })),
  };
}

function linesOf(texts: readonly TextRecord[], lines: LineIndex): string {
  const spans = texts.flatMap((text) => text.spans);
  const first = lines.numberAt(Math.min(...spans.map((span) => span.start)));
  const last = lines.numberAt(Math.max(...spans.map((span) => span.end)));
  return words.article.rawLines(first, last);
}
