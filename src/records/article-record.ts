import { z } from 'zod';
import { BODY_ROLES, BYLINE_ROLES } from '../roles.ts';
import { ArticleId, PageId } from './ids.ts';
import { PublicationDate } from './publication-date.ts';
import { SpanRecord, TextRecord } from './reading-text-record.ts';

/** One name with one role. */
export const Byline = z.strictObject({
  role: z.enum(BYLINE_ROLES),
  /** The name without the spaces that set it wide. */
  name: z.string().min(1),
  /** Where the name stands; empty when a person set it. */
  spans: z.array(SpanRecord),
});
export type Byline = z.output<typeof Byline>;

/** A place where two pieces of text were joined that stand apart on the raw page. */
const SeamRecord = z.strictObject({
  /** Offset in the reading text. */
  at: z.int().nonnegative(),
  /** 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** Ids of the clues, strongest first. */
  evidence: z.array(z.string()),
  /** True when a person decided it. */
  decided: z.boolean(),
});

/** 0 to 1 each: the share of such statements that were right on pages whose articles are known. */
const ConfidenceRecord = z.strictObject({
  /** This is one article, and all of it. */
  whole: z.number().min(0).max(1),
  /** It begins where it is said to. */
  begin: z.number().min(0).max(1),
  /** The headline, or that there is none. */
  headline: z.number().min(0).max(1),
  /** The bylines, or that there are none. */
  bylines: z.number().min(0).max(1),
});

/** Text that is visibly lost. */
const GapRecord = z.strictObject({
  /** Offset in the reading text. */
  at: z.int().nonnegative(),
  note: z.string().min(1),
});

/** A run inside a paragraph that is set apart. Offsets in the reading text. */
const InlineRecord = z.strictObject({
  role: z.enum(['runInHead', 'figureRef']),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

/** One unit of the body, in reading order. */
export const ParagraphRecord = TextRecord.extend({
  role: z.enum(BODY_ROLES),
  seams: z.array(SeamRecord),
  gaps: z.array(GapRecord),
  inlines: z.array(InlineRecord),
});
export type ParagraphRecord = z.output<typeof ParagraphRecord>;

/** A text that stood with a picture. The pictures are not archived. */
export const CaptionRecord = TextRecord.extend({
  /** `articleId` + `-c` + ordinal. */
  id: z.string(),
  /** Whose picture; the first of `credits`, kept apart because a figure has one. */
  credit: Byline.nullable(),
  credits: z.array(Byline),
  /** Index of the paragraph after which the caption stands on the page; -1 above the first. */
  after: z.int().min(-1),
});
export type CaptionRecord = z.output<typeof CaptionRecord>;

/** `(上接第一版)`, `(下转第三版)`. */
export const JumpRecord = TextRecord.extend({
  direction: z.enum(['from', 'to']),
  /** The page as printed, e.g. `第一版`. */
  page: z.string(),
});

/** An article as it is published: its fields, each text with the way back to the raw page. */
export const ArticleRecord = z.strictObject({
  id: ArticleId,
  pageId: PageId,
  /** 1-based place in the reading order of its page. */
  order: z.int().positive(),
  kind: z.enum(['news', 'feature', 'photoNews', 'brief', 'notice', 'commentary']),
  /** Slug of the city. */
  city: z.string(),
  /** Slug of the paper. */
  paper: z.string(),
  date: PublicationDate,
  /** Slug and printed name of the section (栏目). */
  section: z.strictObject({ slug: z.string(), name: z.string() }).nullable(),
  kicker: z.array(TextRecord),
  /** `null` when none is printed. */
  headline: TextRecord.nullable(),
  /** What lists and the browser's title show: the headline, else opening words of the text in 〔 〕. */
  title: z.string().min(1),
  deck: z.array(TextRecord),
  bylines: z.array(Byline),
  /** 本报讯, 新华社北京5月1日电 … */
  dateline: TextRecord.nullable(),
  paragraphs: z.array(ParagraphRecord),
  captions: z.array(CaptionRecord),
  jumps: z.array(JumpRecord),
  /** The end is visibly lost. */
  truncated: z.boolean(),
  /** How sure the parser was, before any correction. */
  confidence: ConfidenceRecord,
  /** Ids of the corrections that touch it. */
  corrections: z.array(z.string()),
});
export type ArticleRecord = z.output<typeof ArticleRecord>;

/** A caption as an entry of its own, with the article that it stands in. */
export const CaptionEntry = CaptionRecord.extend({ article: ArticleId });
export type CaptionEntry = z.output<typeof CaptionEntry>;
