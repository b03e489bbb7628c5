import { paragraphAnchor } from '../../archive/article-texts.ts';
import { words } from '../../words/words.ts';
import { addresses } from '../../routes.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { bestExample, type ExampleParagraph } from '../../archive/page-tally.ts';

/** A paragraph as it was scanned and as it is read, with what was done to it. */
export interface ExampleView {
  readonly raw: string;
  readonly reading: string;
  readonly changes: readonly string[];
  readonly title: string;
  readonly href: string;
}

/** The paragraph to which most kinds of change were made. */
export function exampleView(archive: ArchiveIndex): ExampleView | undefined {
  const best = bestExample(archive.pages.flatMap((page) => archive.tallyOf(page).example ?? []));
  return best === undefined ? undefined : showExample(best, archive);
}

function showExample({ article: id, index }: ExampleParagraph, archive: ArchiveIndex): ExampleView {
  const article = archive.getArticle(id);
  const paragraph = article.paragraphs[index];
  if (paragraph === undefined) throw new RangeError(`Unexpected paragraph ${index} of ${id}`);
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
