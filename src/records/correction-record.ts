import { z } from 'zod';
import { BLOCK_ROLES, BYLINE_ROLES, INLINE_ROLES } from '../roles.ts';
import { Slug } from './ids.ts';
import { OneLine } from './one-line.ts';
import { ArticleRecord } from './article-record.ts';

/** Raw text with the offset at which it stands: both must agree with the raw page, or the build fails. */
export const Anchor = z.strictObject({
  /** UTF-16 offset into the decoded page. */
  at: z.int().nonnegative(),
  /** The raw characters that begin there, exactly. */
  text: z.string().min(1),
});
export type Anchor = z.output<typeof Anchor>;

/** Raw characters from the beginning of one anchor to the end of another, or of itself. */
export const AnchoredRange = Anchor.extend({
  /** The end of the range, when quoting all of it would be long. */
  to: Anchor.optional(),
});
export type AnchoredRange = z.output<typeof AnchoredRange>;

const commonFields = {
  /** Unique in its file; articles name the corrections that touch them. */
  id: Slug,
  /** Why a person decides so, in Chinese. */
  reason: z.string().min(1),
  /** Day of the decision; absent when nobody noted it. */
  date: z.iso.date().optional(),
  /** Who decided, as they want to be named; absent when they do not sign. */
  by: OneLine.min(1).optional(),
};

const BlockOrArticle = z.enum(['block', 'article']).default('block');

/** The blocks from the one that holds `from` to the one that holds `through` stand directly before or after the one named. */
const Move = z.strictObject({
  ...commonFields,
  op: z.literal('move'),
  /** `article` moves the articles that hold the quotes. */
  what: BlockOrArticle,
  from: Anchor,
  through: Anchor.optional(),
  before: Anchor.optional(),
  after: Anchor.optional(),
});

/** The text that begins with `next` is read directly after the end of `first`, in one block, or in one article. */
const Join = z.strictObject({
  ...commonFields,
  op: z.literal('join'),
  what: BlockOrArticle,
  first: Anchor,
  next: Anchor,
});

/** A new block, or a new article, begins with the quote. */
const Split = z.strictObject({
  ...commonFields,
  op: z.literal('split'),
  what: BlockOrArticle,
  begin: Anchor,
});

/** What a person may say that characters are; to hide them is an operation of its own. */
export const DecidedRole = z.enum([...BLOCK_ROLES, ...INLINE_ROLES]);

/** The characters are of this role; a block role gives them a block of their own. */
const SetRole = z.strictObject({
  ...commonFields,
  op: z.literal('setRole'),
  range: AnchoredRange,
  role: DecidedRole,
});

/** The characters are kept but not read. */
const Hide = z.strictObject({
  ...commonFields,
  op: z.literal('hide'),
  range: AnchoredRange,
  as: z.enum(['duplicate', 'noise']),
  /** What a duplicate repeats. */
  of: AnchoredRange.optional(),
});

/** Text is lost directly before or after the quote. */
const Gap = z.strictObject({
  ...commonFields,
  op: z.literal('gap'),
  before: Anchor.optional(),
  after: Anchor.optional(),
  /** What is lost, in Chinese, for readers. */
  note: OneLine.min(1),
});

/** The text that holds the quote is whole as it stands: what looks broken off, headless or unpaired there is printed so. */
const Complete = z.strictObject({ ...commonFields, op: z.literal('complete'), text: Anchor });

/** The raw characters were misread by the OCR and are to be read as `to`. */
const Text = z.strictObject({ ...commonFields, op: z.literal('text'), raw: Anchor, to: OneLine });

/** Fields of the article that holds the quote, set by hand. */
const Field = z.strictObject({
  ...commonFields,
  op: z.literal('field'),
  article: Anchor,
  set: z
    .strictObject({
      kind: ArticleRecord.shape.kind.optional(),
      truncated: z.boolean().optional(),
      /** Printed name of the section, or `null` for none. */
      section: OneLine.min(1).nullable().optional(),
      bylines: z.array(z.strictObject({ role: z.enum(BYLINE_ROLES), name: OneLine.min(1) })).optional(),
    })
    .refine((set) => Object.keys(set).length > 0),
});

/** One human decision of the overlay: a statement about the outcome, so that it survives better rules. */
export const CorrectionRecord = z.discriminatedUnion('op', [
  Move,
  Join,
  Split,
  SetRole,
  Hide,
  Gap,
  Complete,
  Text,
  Field,
]);
export type CorrectionRecord = z.output<typeof CorrectionRecord>;
export type CorrectionOf<Op extends CorrectionRecord['op']> = Extract<CorrectionRecord, { op: Op }>;

/** `content/corrections/<pageId>.yaml`: applied from top to bottom. */
export const CorrectionFile = z.array(CorrectionRecord);
