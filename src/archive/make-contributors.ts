import type { BylineRecord, ContributorRecord } from '../records/registry-records.ts';

/** Names within one paper; `bylines`, and with them the articles of each name, come in the order of lists. */
export function makeContributors(bylines: readonly BylineRecord[]): readonly ContributorRecord[] {
  const ofArticle = Map.groupBy(bylines, ({ article }) => article);
  return [...Map.groupBy(bylines, ({ contributor }) => contributor)].map(([key, signed]) =>
    makeContributor(key, signed, ofArticle),
  );
}

function makeContributor(
  key: string,
  signed: readonly BylineRecord[],
  ofArticle: ReadonlyMap<string, readonly BylineRecord[]>,
): ContributorRecord {
  const [paper = '', slug = ''] = key.split('/');
  const articles = [...new Set(signed.map(({ article }) => article))];
  const beside = articles.flatMap((article) => ofArticle.get(article) ?? []);
  const coSigners = new Set(beside.map(({ contributor }) => contributor));
  coSigners.delete(key);
  return {
    key,
    paper,
    slug,
    name: signed[0]?.name ?? slug,
    roles: [...Map.groupBy(signed, ({ role }) => role)]
      .map(([role, { length: count }]) => ({ role, count }))
      .toSorted((a, b) => b.count - a.count),
    articles,
    coSigners: [...coSigners],
  };
}
