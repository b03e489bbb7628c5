import { listNames } from '../../archive/article-texts.ts';
import { pinyinOfName } from '../../archive/slugs.ts';
import type { ArticleRecord } from '../../records/article-record.ts';
import type { BylineRecord, ContributorRecord, SectionRecord } from '../../records/registry-records.ts';
import { ascending } from '../../text/ascending.ts';

/** Sections with their articles, in the order of `articles`. */
export function makeSections(articles: readonly ArticleRecord[]): readonly SectionRecord[] {
  const labelled = articles.flatMap(({ id, section }) => (section ? [{ id, ...section }] : []));
  return [...Map.groupBy(labelled, ({ slug }) => slug)].map(([slug, items]) => ({
    slug,
    name: items[0]?.name ?? slug,
    articles: items.map(({ id }) => id),
  }));
}

/** Every signature: names over, under and in articles, and the credits of captions that do not repeat one. */
export function makeBylines(articles: readonly ArticleRecord[]): readonly BylineRecord[] {
  const keys = contributorKeys(articles);
  return articles.flatMap((article) =>
    signaturesOf(article).map(({ role, name }, index) => ({
      id: `${article.id}-b${index + 1}`,
      article: article.id,
      role,
      name,
      contributor: keys.get(`${article.paper}/${name}`) ?? `${article.paper}/${pinyinOfName(name)}`,
    })),
  );
}

function signaturesOf(article: ArticleRecord): ArticleRecord['bylines'] {
  const names = listNames(article);
  return names.filter(
    ({ role, name }, index) =>
      names.findIndex((other) => other.role === role && other.name === name) === index,
  );
}

/** Key of each name of each paper; names of one paper with the same pinyin are numbered in the order of their characters. */
function contributorKeys(articles: readonly ArticleRecord[]): ReadonlyMap<string, string> {
  const names = articles.flatMap((article) =>
    signaturesOf(article).map(({ name }) => ({ paper: article.paper, name })),
  );
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const { paper, name } of names.toSorted((a, b) => ascending(a.name, b.name))) {
    if (keys.has(`${paper}/${name}`)) continue;
    const key = freeKey(`${paper}/${pinyinOfName(name)}`, taken);
    taken.add(key);
    keys.set(`${paper}/${name}`, key);
  }
  return keys;
}

function freeKey(key: string, taken: ReadonlySet<string>): string {
  for (let number = 2; taken.has(key); number += 1) {
    const numbered = `${key}-${number}`;
    if (!taken.has(numbered)) return numbered;
  }
  return key;
}

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
