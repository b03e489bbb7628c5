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
  const signed = archive.bylinesOf(article);
  const hrefOf = (byline: Byline) => {
    const found = signed.find(({ role, name }) => role === byline.role && name === byline.name);
    if (found === undefined)
      throw new Error(`Unexpected name "${byline.name}", expected one signed in ${article.id}`);
    return addresses.contributor(found.contributor);
  };
  return [...Map.groupBy(bylines, ({ role }) => role)].map(([role, all]) => ({
    role,
    names: all.map((byline) => ({ name: byline.name, href: hrefOf(byline) })),
  }));
}
