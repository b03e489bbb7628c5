import { z } from 'zod';

/** `content/archive.yaml`: what an operator sets. The file may be absent, and everything in it may be left out. */
export const ArchiveSettings = z.strictObject({
  /** Where readers report errors: a mailbox, or the web address at which an issue is opened. Without it they are not asked to. */
  contact: z.union([z.email(), z.url({ protocol: /^https?$/u })]).optional(),
  /** Other archives that are asked beside this one when articles are searched by relevance. */
  archives: z
    .array(
      z.strictObject({
        /** As results name it. */
        name: z.string().min(1),
        /** Of its front page. */
        address: z.url({ protocol: /^https?$/u }).endsWith('/'),
      }),
    )
    .default([]),
});
export type ArchiveSettings = z.output<typeof ArchiveSettings>;
