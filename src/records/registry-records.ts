import { z } from 'zod';
import { ArticleId, Slug } from './ids.ts';

/** `content/registry/cities.yaml`. */
export const CityRecord = z.strictObject({
  /** Pinyin, e.g. `puyang`; stands in addresses. */
  slug: Slug,
  /** Short name, e.g. 濮阳. */
  name: z.string(),
  /** Official name, e.g. 濮阳市. */
  fullName: z.string(),
  /** e.g. 河南省. */
  province: z.string(),
  /** Where the city lies, in degrees; rounded to what a schematic map needs; absent: not on the map. */
  place: z.strictObject({ longitude: z.number(), latitude: z.number() }).optional(),
  /** Districts, counties and zones whose names occur on pages. */
  districts: z.array(z.strictObject({ slug: Slug, name: z.string() })),
});
export type CityRecord = z.output<typeof CityRecord>;
export const CityRegistry = z.array(CityRecord);

/** `content/registry/papers.yaml`. */
export const PaperRecord = z.strictObject({
  slug: Slug,
  /** The title, e.g. 濮阳日报. */
  name: z.string(),
  /** Slug of its city. */
  city: Slug,
});
export type PaperRecord = z.output<typeof PaperRecord>;
export const PaperRegistry = z.array(PaperRecord);

/** `content/registry/sections.yaml`: slugs that are set by hand, by printed name of the section. */
export const SectionSlugs = z.record(z.string(), Slug);

/** A section (栏目): made from the articles that carry its label. */
export const SectionRecord = z.strictObject({
  slug: Slug,
  name: z.string(),
  articles: z.array(z.string()),
});
export type SectionRecord = z.output<typeof SectionRecord>;

/** One signature: one name with one role under one article. */
export const BylineRecord = z.strictObject({
  /** `articleId` + `-b` + ordinal. */
  id: z.string(),
  article: z.string(),
  role: z.string(),
  name: z.string(),
  /** Key of the contributor: `<paper>/<slug>`. Namesakes of different papers are never merged. */
  contributor: z.string(),
});
export type BylineRecord = z.output<typeof BylineRecord>;

/** A name within one paper. */
export const ContributorRecord = z.strictObject({
  /** `<paper>/<slug>`, the tail of its address. */
  key: z.string(),
  paper: Slug,
  slug: Slug,
  name: z.string(),
  /** Roles with how often each was signed, most frequent first. */
  roles: z.array(z.strictObject({ role: z.string(), count: z.int().positive() })),
  articles: z.array(z.string()),
  /** Contributors of the paper who signed the same articles, and how many of these. */
  coSigners: z.array(z.strictObject({ key: z.string(), name: z.string(), count: z.int().positive() })),
  /** Addresses that were another's, whose articles are all signed with this name now. */
  formerKeys: z.array(z.string()),
});
export type ContributorRecord = z.output<typeof ContributorRecord>;

/** One entry of `content/registry/articles.yaml`: an article id that was published once. Entries are never removed. */
export const IssuedId = z.strictObject({
  id: ArticleId,
  /** The article that took its place, when its own was merged or split. */
  redirect: ArticleId.optional(),
});
export type IssuedId = z.output<typeof IssuedId>;
export const IssuedIds = z.array(IssuedId);

const ContributorKey = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u);

/** One entry of `content/registry/contributors.yaml`: an address that belongs to a name for ever. Entries are never removed. */
export const ContributorAddress = z.strictObject({
  /** `<paper>/<slug>`. */
  key: ContributorKey,
  name: z.string().min(1),
  /** Whose address took its place, when the name was misread and no article is signed with it any more. */
  redirect: ContributorKey.optional(),
});
export type ContributorAddress = z.output<typeof ContributorAddress>;
export const ContributorAddresses = z.array(ContributorAddress);

/** `content/registry/eras.yaml`: a word that was in use in certain years only, a clue to the year of a page. */
const EraRecord = z.strictObject({
  term: z.string().min(1),
  /** First day of its use; absent when open. */
  first: z.iso.date().optional(),
  /** Last day on which news used it; absent when open. */
  last: z.iso.date().optional(),
  /** Why it dates a text, in Chinese. */
  why: z.string().min(1),
});
export const EraRegistry = z.array(EraRecord);
