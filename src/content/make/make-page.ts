import { captionAnchor, HEAD_ANCHOR, paragraphAnchor } from '../../archive/article-texts.ts';
import type { CorrectedPage } from '../../corrections/apply.ts';
import { describeArticle, type DescribedArticle } from '../../parser/fields/describe-article.ts';
import { nameReader } from '../../parser/fields/read-names.ts';
import { partitionPage } from '../../parser/partition-page.ts';
import type { Article, Block, ParsedPage } from '../../parser/types.ts';
import type { ArticleRecord } from '../../records/article-record.ts';
import type { CorrectionRecord } from '../../records/correction-record.ts';
import type { IntakeRecord, PageRecord, PageSpanRecord } from '../../records/page-record.ts';
import type { Decoded } from '../../text/decode.ts';
import { holds as holdsOffset } from '../../text/span.ts';
import { demoteSurplus } from './demote-surplus.ts';
import { articleIds, makeArticle } from './make-article.ts';
import { blockReader, dropWordlessBlocks } from './make-texts.ts';

/** A page as people left it: parsed, corrected, with its record of intake. */
export interface FinishedPage {
  readonly id: string;
  readonly encoding: Decoded['encoding'];
  readonly intake: IntakeRecord;
  readonly corrected: CorrectedPage;
  /** All that were written, whether they changed something or not. */
  readonly corrections: readonly CorrectionRecord[];
}

/** Makes the records of one page and its articles. */
export function makePage(
  { id, encoding, intake, corrected, corrections }: FinishedPage,
  sectionSlug: (name: string) => string,
): { readonly page: PageRecord; readonly articles: readonly ArticleRecord[] } {
  const { replacements } = corrected;
  const { text } = corrected.page;
  const namesOf = nameReader(text);
  const page = {
    ...corrected.page,
    articles: corrected.page.articles.map((article) => demoteSurplus(article, namesOf)),
  };
  const applied = new Set(corrected.applied.map(({ correction }) => correction.id));
  const source = { text, replacements };
  const readBlock = blockReader(source);
  const context = { source, readBlock, pageId: id, intake, sectionSlug };
  const described = page.articles.map((article) =>
    dropWordlessBlocks(readBlock, describeArticle(text, article, namesOf)),
  );
  const issued = articleIds(id, text, page.articles);
  const articles = page.articles.flatMap((article, index) => {
    const [fields, articleId] = [described[index], issued[index]];
    if (!fields || articleId === undefined) return [];
    const record = makeArticle(context, articleId, article, fields, index + 1);
    return [withDecidedFields(record, article, corrected, sectionSlug)];
  });
  const ids = articles.map((article) => article.id);
  return {
    articles,
    page: {
      id,
      source: intake.source,
      encoding,
      city: intake.city.value,
      paper: intake.paper,
      district: intake.district ?? null,
      label: intake.label ?? null,
      slogans: intake.slogans,
      number: intake.number ?? null,
      date: intake.date,
      text,
      spans: pageSpans(page, described, ids),
      articles: ids,
      corrections: corrections.filter((correction) => applied.has(correction.id)),
    },
  };
}

/** A record with the fields that people set for it, and the ids of the corrections that touch it. */
function withDecidedFields(
  record: ArticleRecord,
  article: Article,
  { fields, complete, applied }: Pick<CorrectedPage, 'fields' | 'complete' | 'applied'>,
  sectionSlug: (name: string) => string,
): ArticleRecord {
  const pieces = article.blocks.flatMap((block) => block.pieces);
  const holds = (at: number) => pieces.some((piece) => holdsOffset(piece, at));
  const corrections = applied
    .filter(({ offsets, changed }) => offsets.some(holds) || changed.some(holds))
    .map(({ correction }) => correction.id);
  const ending = article.blocks.findLast(({ role }) => role === 'body')?.pieces ?? [];
  const isWhole = complete.some((at) => ending.some((piece) => holdsOffset(piece, at)));
  return fields
    .filter((field) => holds(field.article.at))
    .reduce<ArticleRecord>(
      (changed, { set: { truncated, section, bylines } }) => ({
        ...changed,
        ...(truncated !== undefined && { truncated }),
        ...(section !== undefined && {
          section: section === null ? null : { slug: sectionSlug(section), name: section },
        }),
        ...(bylines && { bylines: bylines.map((byline) => ({ ...byline, spans: [] })) }),
      }),
      { ...record, truncated: record.truncated && !isWhole, corrections },
    );
}

/** The partition of a page with the places at which each span is read. `described` and `ids` run along `page.articles`. */
function pageSpans(
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

/** The anchor at which a block is read. */
function anchorOf({ body, captions }: DescribedArticle, block: Block): string {
  const paragraph = body.indexOf(block);
  if (paragraph >= 0) return paragraphAnchor(paragraph);
  const caption = captions.findIndex((candidate) => candidate.block === block);
  return caption >= 0 ? captionAnchor(caption) : HEAD_ANCHOR;
}
