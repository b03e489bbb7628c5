import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { NoteRecord } from './records/note-record.ts';

/** The archive is no collection: a store that is written and bundled whole would cost more than the site. */
export const collections = {
  notes: defineCollection({ loader: glob({ base: 'content/notes', pattern: '*.mdx' }), schema: NoteRecord }),
};
