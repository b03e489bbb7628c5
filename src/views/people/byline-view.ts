import type { ArticleRecord, Byline } from '../../records/article-record.ts';
import { addresses } from '../../routes.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';

/** The names that share a role, in printed order. */
export interface BylineView {
  readonly role: string;
  readonly names: readonly { readonly name: string; readonly href: string }[];
}

/** `bylines` are those of the article, or the credits of one of its captions. */
export function bylineView(
  bylines: readonly Byline[],
  article: ArticleRecord,
  archive: ArchiveIndex,
): readonly BylineView[] {
  return [...Map.groupBy(bylines, ({ role }) => role)].map(([role, all]) => ({
    role,
    names: all.map((byline) => ({
      name: byline.name,
      href: addresses.contributor(contributorKeyOf(byline, article, archive)),
    })),
  }));
}

/** Key of the contributor who signed an article, or a caption of it, by that name. */
export function contributorKeyOf(
  { role, name }: Pick<Byline, 'role' | 'name'>,
  article: ArticleRecord,
  archive: ArchiveIndex,
): string {
  const signed = archive.bylinesOf(article).find((one) => one.role === role && one.name === name);
  if (signed === undefined)
    throw new Error(`Unexpected name "${name}", expected one signed in ${article.id}`);
  return signed.contributor;
}
