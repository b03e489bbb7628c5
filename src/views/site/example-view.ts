import { paragraphAnchor } from '../../archive/article-texts.ts';
import type { ArticleRecord, ParagraphRecord } from '../../records/article-record.ts';
import { words } from '../../words/words.ts';
import { addresses } from '../../routes.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';

/** A paragraph as it was scanned and as it is read, with what was done to it. */
export interface ExampleView {
  readonly raw: string;
  readonly reading: string;
  readonly changes: readonly string[];
  readonly title: string;
  readonly href: string;
}

/** Longer paragraphs tire, shorter ones show little. */
const PARAGRAPH_LENGTH = { least: 60, most: 180 } as const;

/** The paragraph to which most kinds of change were made. */
export function exampleView(archive: ArchiveIndex): ExampleView | undefined {
  const whole = archive.articles.filter(({ headline, truncated }) => headline !== null && !truncated);
  const candidates = whole.flatMap((article) =>
    article.paragraphs
      .map((paragraph, index) => ({ article, paragraph, index }))
      .filter(
        ({ paragraph: { text } }) =>
          text.length >= PARAGRAPH_LENGTH.least && text.length <= PARAGRAPH_LENGTH.most,
      ),
  );
  const best = candidates.toSorted((a, b) => countKinds(b.paragraph) - countKinds(a.paragraph))[0];
  return best === undefined ? undefined : showExample(best, archive);
}

function countKinds({ changes }: ParagraphRecord): number {
  return new Set(changes.map((change) => change.kind)).size;
}

interface Candidate {
  readonly article: ArticleRecord;
  readonly paragraph: ParagraphRecord;
  readonly index: number;
}

function showExample({ article, paragraph, index }: Candidate, archive: ArchiveIndex): ExampleView {
  const { text } = archive.getPage(article.pageId);
  const byKind = Map.groupBy(paragraph.changes, (change) => change.kind);
  return {
    raw: paragraph.spans.map(({ start, end }) => text.slice(start, end)).join('\n'),
    reading: paragraph.text,
    changes: [...byKind].map(
      ([kind, all]) => `${words.article.changeKinds[kind]} ${words.units.places(all.length)}`,
    ),
    title: article.title,
    href: addresses.anchor(article.id, paragraphAnchor(index)),
  };
}
