import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { archiveLoader } from './collections/archive-loader.ts';
import { entriesOf } from './collections/entries-of.ts';
import { ArticleRecord, CaptionEntry } from './records/article-record.ts';
import { ChangeEntry, PageRecord } from './records/page-record.ts';
import { ConnectionRecord } from './records/connection-record.ts';
import { NoteRecord } from './records/note-record.ts';
import {
  BylineRecord,
  CityRecord,
  ContributorRecord,
  PaperRecord,
  SectionRecord,
} from './records/registry-records.ts';

export const collections = {
  articles: defineCollection({
    loader: archiveLoader('articles', entriesOf.articles),
    schema: ArticleRecord,
  }),
  captions: defineCollection({ loader: archiveLoader('captions', entriesOf.captions), schema: CaptionEntry }),
  pages: defineCollection({ loader: archiveLoader('pages', entriesOf.pages), schema: PageRecord }),
  sections: defineCollection({
    loader: archiveLoader('sections', entriesOf.sections),
    schema: SectionRecord,
  }),
  bylines: defineCollection({ loader: archiveLoader('bylines', entriesOf.bylines), schema: BylineRecord }),
  contributors: defineCollection({
    loader: archiveLoader('contributors', entriesOf.contributors),
    schema: ContributorRecord,
  }),
  connections: defineCollection({
    loader: archiveLoader('connections', entriesOf.connections),
    schema: ConnectionRecord,
  }),
  papers: defineCollection({ loader: archiveLoader('papers', entriesOf.papers), schema: PaperRecord }),
  cities: defineCollection({ loader: archiveLoader('cities', entriesOf.cities), schema: CityRecord }),
  changes: defineCollection({ loader: file('content/changes.yaml'), schema: ChangeEntry }),
  notes: defineCollection({ loader: glob({ base: 'content/notes', pattern: '*.mdx' }), schema: NoteRecord }),
};
