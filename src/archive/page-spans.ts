import type { DescribedArticle } from '../parser/describe-article.ts';
import { partitionPage } from '../parser/partition-page.ts';
import type { Block, ParsedPage } from '../parser/types.ts';
import type { PageSpanRecord } from '../records/page-record.ts';

/** The partition of a page with the places at which each span is read. `described` and `ids` run along `page.articles`. */
export function pageSpans(
  page: ParsedPage,
  described: readonly DescribedArticle[],
  ids: readonly string[],
): PageSpanRecord[] {
  return partitionPage(page).map(({ start, end, role, article, block }) => {
    const id = article === undefined ? undefined : ids[article];
    const fields = article === undefined ? undefined : described[article];
    const read =
      article === undefined || block === undefined ? undefined : page.articles[article]?.blocks[block];
    const of = page.hidden.find((hidden) => hidden.start === start && hidden.end === end)?.of?.start;
    return {
      start,
      end,
      role,
      ...(id !== undefined && { article: id }),
      ...(fields && read && { anchor: anchorOf(fields, read) }),
      ...(of !== undefined && { of }),
    };
  });
}

/** Anchors as the article page sets them: paragraphs and captions by number, all matter above the text by `headline`. */
function anchorOf({ body, captions }: DescribedArticle, block: Block): string {
  const paragraph = body.indexOf(block);
  if (paragraph >= 0) return `p${paragraph + 1}`;
  const caption = captions.findIndex((candidate) => candidate.block === block);
  return caption >= 0 ? `c${caption + 1}` : 'headline';
}
