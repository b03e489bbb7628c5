import { z } from 'zod';
import { PageId } from './page-record.ts';

/** One entry of `content/changes.yaml`: what was added to the archive, and when. Written by hand, newest first. */
export const ChangeEntry = z.strictObject({
  id: z.string(),
  /** Day on which the pages were published here. */
  date: z.iso.date(),
  pages: z.array(PageId),
  /** In Chinese. */
  note: z.string(),
});
export type ChangeEntry = z.output<typeof ChangeEntry>;
