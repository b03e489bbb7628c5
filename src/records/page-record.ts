import { z } from 'zod';
import { ROLES } from '../roles.ts';
import { ArticleId, PageId } from './ids.ts';
import { CorrectionRecord } from './correction-record.ts';
import { SpanRecord } from './reading-text-record.ts';
import { Basis, PublicationDate } from './publication-date.ts';

/** A statement about a page with what it rests on. */
const statement = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ value, basis: Basis, evidence: z.string().min(1) });

/** Record of intake, written by hand or by intake: `content/pages/<pageId>.yaml`. */
export const IntakeRecord = z.strictObject({
  /** Name of the file that the page came in. */
  source: z.string().min(1),
  /** SHA-256 of the raw text as it came in; absent in records that are written by hand. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .optional(),
  /** Slug in `content/registry/papers.yaml`. */
  paper: statement(z.string()),
  /** Slug in `content/registry/cities.yaml`. */
  city: statement(z.string()),
  /** Name of the district that the page is about, as registered with its city; absent when the page is about the whole city. */
  district: z.string().optional(),
  /** The page's own name or theme; absent when none is printed. */
  label: z.string().optional(),
  slogans: z.array(z.string()).default([]),
  /** Printed number of the page; absent when not printed. */
  number: z.string().optional(),
  date: PublicationDate,
});
export type IntakeRecord = z.output<typeof IntakeRecord>;

/** One run of the partition of a page: `[start, end)` has `role`. */
export const PageSpanRecord = SpanRecord.extend({
  role: z.enum(ROLES),
  /** The article that shows the span, absent for page furniture, hidden text and white space. */
  article: ArticleId.optional(),
  /** Anchor in the article page at which it is read, e.g. `p3`, `c1`, `headline`. */
  anchor: z.string().optional(),
  /** Of a duplicate: where the text that it repeats starts. */
  of: z.int().nonnegative().optional(),
});
export type PageSpanRecord = z.output<typeof PageSpanRecord>;

/** A page as it is published: its raw text, what each character of it is, and where it was read. */
export const PageRecord = z.strictObject({
  id: PageId,
  source: z.string(),
  encoding: z.enum(['utf-8', 'gb18030']),
  city: z.string(),
  paper: statement(z.string()),
  district: z.string().nullable(),
  label: z.string().nullable(),
  slogans: z.array(z.string()),
  number: z.string().nullable(),
  date: PublicationDate,
  /** The decoded raw text; offsets of all spans count in it. */
  text: z.string(),
  /** Partition of `text`: sorted, without holes or overlaps. */
  spans: z.array(PageSpanRecord),
  /** Ids in reading order. */
  articles: z.array(ArticleId),
  /** Human decisions that changed something on the page, as they were written. */
  corrections: z.array(CorrectionRecord),
});
export type PageRecord = z.output<typeof PageRecord>;

/** One entry of `content/changes.yaml`: pages that were added to the archive or changed, and when. Written by intake and by hand. */
export const ChangeEntry = z.strictObject({
  id: z.string().min(1),
  /** Day on which the pages were published here. */
  date: z.iso.date(),
  pages: z.array(PageId),
  /** In Chinese. */
  note: z.string(),
});
export type ChangeEntry = z.output<typeof ChangeEntry>;
export const ChangeLog = z.array(ChangeEntry);
