import type { ArticleRecord } from '../records/article-record.ts';
import { addresses } from './addresses.ts';
import type { ArchiveIndex } from './index-archive.ts';

/** The names that share a role, in printed order. */
export interface BylineView {
  readonly role: string;
  readonly names: readonly { readonly name: string; readonly href: string }[];
}

export function bylineView(article: ArticleRecord, archive: ArchiveIndex): readonly BylineView[] {
  const byRole = Map.groupBy(archive.bylinesOf(article), (byline) => byline.role);
  return [...byRole].map(([role, bylines]) => ({
    role,
    names: bylines.map(({ name, contributor }) => ({ name, href: addresses.contributor(contributor) })),
  }));
}
