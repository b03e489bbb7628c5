import { z } from 'zod';

/** Head of a prose page in `content/notes/`; the name of the file is the tail of its address. */
export const NoteRecord = z.object({
  title: z.string().min(1),
  /** One sentence for search engines and lists. */
  description: z.string().min(1),
  /** Place in the list of notes. */
  order: z.number().int(),
});
export type NoteRecord = z.output<typeof NoteRecord>;
