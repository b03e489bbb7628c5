import { listNames } from '../../archive/article-texts.ts';
import { pinyinOfName } from '../../archive/slugs.ts';
import type { ArticleRecord } from '../../records/article-record.ts';
import type {
  BylineRecord,
  ContributorAddress,
  ContributorRecord,
  SectionRecord,
} from '../../records/registry-records.ts';
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
export function makeBylines(
  articles: readonly ArticleRecord[],
  names: KnownNames = { addresses: [], arrivalOf: () => 0 },
): readonly BylineRecord[] {
  const keys = contributorKeys(articles, names);
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

/** What decides to whom an address of contributors belongs. */
interface KnownNames {
  /** Those that were published once. */
  readonly addresses: readonly ContributorAddress[];
  /** Orders pages by when they came in. */
  readonly arrivalOf: (pageId: string) => number;
}

function signaturesOf(article: ArticleRecord): ArticleRecord['bylines'] {
  const names = listNames(article);
  return names.filter(
    ({ role, name }, index) =>
      names.findIndex((other) => other.role === role && other.name === name) === index,
  );
}

/**
 * Key of each name of each paper: the one that it was given once, else a free one. Names of one paper with the same pinyin are
 * numbered as they came in, those of one page in the order of their characters.
 */
function contributorKeys(
  articles: readonly ArticleRecord[],
  { addresses, arrivalOf }: KnownNames,
): ReadonlyMap<string, string> {
  const names = articles.flatMap((article) =>
    signaturesOf(article).map(({ name }) => ({
      paper: article.paper,
      name,
      arrival: arrivalOf(article.pageId),
    })),
  );
  const keys = new Map(addresses.map(({ key, name }) => [`${key.split('/')[0] ?? ''}/${name}`, key]));
  const taken = new Set(keys.values());
  const byArrival = names.toSorted((a, b) => a.arrival - b.arrival || ascending(a.name, b.name));
  for (const { paper, name } of byArrival) {
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
export function makeContributors(
  bylines: readonly BylineRecord[],
  addresses: readonly ContributorAddress[] = [],
): readonly ContributorRecord[] {
  const ofArticle = Map.groupBy(bylines, ({ article }) => article);
  const formerOf = Map.groupBy(addresses, ({ redirect }) => redirect);
  return [...Map.groupBy(bylines, ({ contributor }) => contributor)].map(([key, signed]) => ({
    ...makeContributor(key, signed, ofArticle),
    formerKeys: (formerOf.get(key) ?? []).map((former) => former.key),
  }));
}

function makeContributor(
  key: string,
  signed: readonly BylineRecord[],
  ofArticle: ReadonlyMap<string, readonly BylineRecord[]>,
): Omit<ContributorRecord, 'formerKeys'> {
  const [paper = '', slug = ''] = key.split('/');
  const articles = [...new Set(signed.map(({ article }) => article))];
  const beside = articles.flatMap((article) => ofArticle.get(article) ?? []);
  const coSigned = Map.groupBy(beside, ({ contributor }) => contributor);
  coSigned.delete(key);
  return {
    key,
    paper,
    slug,
    name: signed[0]?.name ?? slug,
    roles: [...Map.groupBy(signed, ({ role }) => role)]
      .map(([role, { length: count }]) => ({ role, count }))
      .toSorted((a, b) => b.count - a.count),
    articles,
    coSigners: [...coSigned].map(([contributor, signed]) => ({
      key: contributor,
      name: signed[0]?.name ?? contributor,
      count: new Set(signed.map(({ article }) => article)).size,
    })),
  };
}
