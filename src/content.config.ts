import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { archiveLoader, collectionEntries } from './collections/archive-loader.ts';
import { ArchiveSettings } from './records/archive-settings.ts';
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
  settings: defineCollection({
    loader: archiveLoader('settings', collectionEntries.settings),
    schema: ArchiveSettings,
  }),
  articles: defineCollection({
    loader: archiveLoader('articles', collectionEntries.articles),
    schema: ArticleRecord,
  }),
  captions: defineCollection({
    loader: archiveLoader('captions', collectionEntries.captions),
    schema: CaptionEntry,
  }),
  pages: defineCollection({ loader: archiveLoader('pages', collectionEntries.pages), schema: PageRecord }),
  sections: defineCollection({
    loader: archiveLoader('sections', collectionEntries.sections),
    schema: SectionRecord,
  }),
  bylines: defineCollection({
    loader: archiveLoader('bylines', collectionEntries.bylines),
    schema: BylineRecord,
  }),
  contributors: defineCollection({
    loader: archiveLoader('contributors', collectionEntries.contributors),
    schema: ContributorRecord,
  }),
  connections: defineCollection({
    loader: archiveLoader('connections', collectionEntries.connections),
    schema: ConnectionRecord,
  }),
  papers: defineCollection({
    loader: archiveLoader('papers', collectionEntries.papers),
    schema: PaperRecord,
  }),
  cities: defineCollection({ loader: archiveLoader('cities', collectionEntries.cities), schema: CityRecord }),
  changes: defineCollection({
    loader: archiveLoader('changes', collectionEntries.changes),
    schema: ChangeEntry,
  }),
  notes: defineCollection({ loader: glob({ base: 'content/notes', pattern: '*.mdx' }), schema: NoteRecord }),
};
