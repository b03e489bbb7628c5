import { z } from 'zod';
import { PageId } from './ids.ts';

/** A path below a folder that leads nowhere else. */
const PathBelow = z
  .string()
  .regex(/^[^/\\]+(?:\/[^/\\]+)*$/u)
  .refine((path) => !path.split('/').some((name) => name === '.' || name === '..'));

/** What is said of a part of the archive that was built by itself: `part.json` in its folder. */
export const PartRecord = z.strictObject({
  /** Increased with each change of what a part holds. */
  format: z.literal(1),
  /** A city and a year: `anyang-2020`. */
  part: z.string().regex(/^[a-z0-9-]+-\d{4}$/u),
  /** Where the site is published for which it was built. */
  address: z.string(),
  /** Sum of the program that built it, with all that is compiled into that. */
  program: z.string(),
  /** Sum of what its pages follow from in the registry. */
  registry: z.string(),
  /** Sums of the files that each page was built from. */
  pages: z.record(PageId, z.string()),
  /** Sums of all other files in its folder, by their paths. */
  files: z.record(PathBelow, z.string()),
});
export type PartRecord = z.output<typeof PartRecord>;
