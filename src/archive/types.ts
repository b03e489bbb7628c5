import type { ArchiveSettings } from '../records/archive-settings.ts';
import type { ArticleRecord } from '../records/article-record.ts';
import type { ChangeEntry, PageRecord } from '../records/page-record.ts';
import type {
  BylineRecord,
  CityRecord,
  ContributorRecord,
  PaperRecord,
  SectionRecord,
} from '../records/registry-records.ts';
import type { ConnectionRecord, ReuseRecord } from '../records/connection-record.ts';

/** Everything that is published, in any order; `indexArchive` puts it in that of lists. */
export interface Archive {
  readonly settings: ArchiveSettings;
  readonly cities: readonly CityRecord[];
  readonly papers: readonly PaperRecord[];
  readonly pages: readonly PageRecord[];
  /** What was added when. */
  readonly changes: readonly ChangeEntry[];
  readonly articles: readonly ArticleRecord[];
  readonly sections: readonly SectionRecord[];
  readonly bylines: readonly BylineRecord[];
  readonly contributors: readonly ContributorRecord[];
  readonly connections: Connections;
}

/** What articles have to do with each other. */
export interface Connections {
  /** One for each article. */
  readonly all: readonly ConnectionRecord[];
  readonly of: (articleId: string) => ConnectionRecord;
  /** Pairs of articles that share a text, the longest first. */
  readonly reuse: readonly ReuseRecord[];
  /** Texts that the article shares with others, the longest first. */
  readonly reuseOf: (articleId: string) => readonly ReuseRecord[];
}
