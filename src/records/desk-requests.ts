import { z } from 'zod';
import { CorrectionRecord } from './correction-record.ts';
import { PUBLISH_STEPS } from './desk-protocol.ts';
import { PageId, Slug } from './ids.ts';
import { IntakeRecord } from './page-record.ts';

/** What one act of an editor changes in the corrections of a page: some are taken back, then others are decided. */
export const Step = z.strictObject({
  /** Ids of corrections. */
  remove: z.array(z.string()),
  add: z.array(CorrectionRecord),
});
export type Step = z.output<typeof Step>;

export const PageRequest = z.strictObject({ id: PageId });

/** Where the text that ends at a raw offset may go on. */
export const ContinuationsRequest = PageRequest.extend({ end: z.int().nonnegative() });

/** Which pages of the tray to look at, in the order of their ids. */
export const TrayRequest = z.strictObject({ from: z.int().nonnegative() });

/** The corrections of a page as an editor wants them: the text of the file when it was opened, and the steps since. */
export const DraftRequest = PageRequest.extend({ base: z.string().nullable(), steps: z.array(Step) });

/** A draft to be written over the file of this sum. */
export const SaveRequest = DraftRequest.extend({ sum: z.string() });

/** Files that a person dropped, in Base64. */
export const AddRequest = z.strictObject({
  files: z.array(z.strictObject({ name: z.string().min(1), content: z.base64() })),
});

/** A record of intake as an editor wants it, over the file of this sum; what it names and nobody registered comes along. */
export const RecordRequest = PageRequest.extend({
  sum: z.string(),
  record: IntakeRecord.omit({ source: true, sha256: true }),
  /** Fields that are no longer marked to be checked. */
  checked: z.array(z.string()),
  city: z
    .strictObject({
      slug: Slug,
      name: z.string().min(1),
      fullName: z.string().min(1),
      province: z.string().min(1),
      place: z.strictObject({ longitude: z.number(), latitude: z.number() }).nullable(),
    })
    .nullable(),
  paper: z.strictObject({ slug: Slug, name: z.string().min(1) }).nullable(),
  /** A district of the city that is not registered. */
  district: z.strictObject({ slug: Slug, name: z.string().min(1) }).nullable(),
});
export type RecordRequest = z.output<typeof RecordRequest>;

/** A record of intake as it was before the last save, over the file of this sum. */
export const RestoreRequest = PageRequest.extend({ text: z.string(), sum: z.string() });

/** Words of which the form wants the spelling in an address. */
export const PinyinRequest = z.strictObject({ name: z.string() });

export const PublishRequest = PageRequest.extend({
  step: z.enum(PUBLISH_STEPS),
  /** What was done to a page that was published before, for the list of changes. */
  note: z.string(),
});
export type PublishRequest = z.output<typeof PublishRequest>;
